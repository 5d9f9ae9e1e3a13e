"""HTML pages written for these tests."""

# ruff: noqa: E501 - texts and markup stand as they come, one paragraph a line

import html
import json

PARAGRAPHS = (
    "Les ingénieurs de la vallée de la Vorne ont annoncé mardi qu’ils videraient entièrement le réservoir à la fin de l’été. Selon eux, aucune commune en aval ne sera privée d’eau pendant les travaux, qui dureront quatre mois.",
    "« Nous attendions ce moment depuis longtemps », a expliqué Hélène Marchetti, directrice du syndicat des eaux, devant une centaine d’habitants réunis dans la salle des fêtes de Saint-Orens.",
    "Le chantier coûtera 12,4 millions d’euros, dont la moitié est financée par la région. Les pêcheurs demandent que les poissons soient transférés dans le lac voisin avant la vidange.",
    "Une réunion publique se tiendra le 3 juin à la mairie. Les plans y seront présentés, avec le calendrier complet des coupures de la route qui passe sur le barrage.",
)
TITLE = "Le barrage de la Vorne sera vidé pour la première fois"
LEAD = "L’opération, prévue en septembre, doit permettre d’inspecter la base de l’ouvrage."

NEWS_ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": TITLE,
    "datePublished": "2024-05-12T08:30:00+02:00",
    "dateModified": "2024-05-13T10:00:00+02:00",
    "author": [{"@type": "Person", "name": "Jeanne Corbel"}, {"@type": "Person", "name": "Paul Tissot"}],
    "publisher": {"@type": "Organization", "name": "Le Courrier de la Vorne"},
    "articleSection": "Environnement",
    "inLanguage": "fr-FR",
    "image": [{"@type": "ImageObject", "url": "https://courrier.example/img/barrage.jpg"}],
    "url": "https://courrier.example/2024/05/barrage",
}


def page(
    *,
    head: str = "",
    json_ld: object = None,
    title: str = TITLE,
    lead: str = "",
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    before: str = "",
    after: str = "",
    lang: str = "fr",
) -> str:
    """Build a news site's page with menu, share buttons, related links, newsletter box, cookie banner and footer."""
    script = ""
    if json_ld is not None:
        text = json_ld if isinstance(json_ld, str) else json.dumps(json_ld)
        script = f'<script type="application/ld+json">{text}</script>'
    body = "".join(f"<p>{html.escape(text)}</p>" for text in paragraphs)
    intro = f'<p class="chapo">{html.escape(lead)}</p>' if lead else ""
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{html.escape(title)} - Le Courrier</title>
{head}{script}</head><body><a href="#c">Aller au contenu</a>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main id="c"><article><h1>{html.escape(title)}</h1>{before}{intro}
<div class="body">{body}<p>Lire aussi : <a href="/x">Pourquoi les barrages vieillissent</a></p></div>
<div class="share"><p>Partager cet article sur Facebook</p></div></article>
<aside><h2>Sur le même sujet</h2><ul><li><a href="/a">Un pont fermé</a></li><li><a href="/b">La crue de mai</a></li></ul></aside>
<p>Inscrivez-vous à notre newsletter pour recevoir chaque matin les nouvelles.</p></main>
<footer>{after}<p>© 2024 Le Courrier. Tous droits réservés.</p></footer>
<div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer l’audience.</p></div></body></html>"""
