"""A site's furniture among an article's lines, in French, English and Russian."""

import re
from collections.abc import Iterable
from enum import Enum


class Chrome(Enum):
    """What a line that isn't the article's is there for."""

    NAVIGATION = "navigation"
    SHARE = "share"
    RELATED = "related"
    NEWSLETTER = "newsletter"
    COOKIES = "cookies"
    COMMENTS = "comments"
    DISCLAIMER = "disclaimer"
    COPYRIGHT = "copyright"
    CREDIT = "credit"


ENDS_ARTICLE = frozenset((Chrome.SHARE, Chrome.RELATED, Chrome.NEWSLETTER, Chrome.COMMENTS))
"""After such a line a page hardly goes back to its article."""

_NETWORKS = (
    r"(?:facebook|twitter|x|telegram|whats ?app|linkedin|instagram|messenger|viber|vk|vkontakte|вконтакте|одноклассники|"
    r"фейсбук\w*|телеграм\w*|вотсап\w*|youtube|дзен\w*|max|e-?mail|mail|bluesky|mastodon|threads|tik ?tok|google news)"
)
_THING_FR = r"(?:cet(?:te)?|ce|l['’]|la|le|notre)?\s*(?:article|histoire|actualité|nouvelle|info(?:rmation)?|page|publication|dépêche|contenu)"
_THING_EN = r"(?:this|the|our)?\s*(?:article|story|news|page|post|report|item)"
_THING_RU = r"(?:эт\w+ )?(?:новост\w+|стать\w+|истори\w+|материал\w*|публикаци\w+|страниц\w+|ссылк\w+)"

_WHOLE = {
    Chrome.NAVIGATION: (
        r"(?:aller|passer|accéder|sauter) (?:directement )?(?:au|à la|à) (?:contenu|navigation|menu|recherche|texte)(?: principale?)?"
        r"|(?:skip|jump|go) to (?:the )?(?:main )?(?:content|navigation|menu|search|article)|skip navigation"
        r"|перейти к (?:основному )?(?:содержани\w+|содержим\w+|контент\w*|меню|навигации|тексту)"
        r"|menu(?: principal)?|main menu|rechercher|recherche|search|accueil|home(?:page)?|se connecter|connexion|log ?in|sign (?:in|up)"
        r"|s['’]abonner|s['’]inscrire|abonnez-vous|subscribe(?: now)?|fermer|close|retour|back(?: to top)?|haut de page|publicité|annonce"
        r"|advertisements?|advertising|sponsored(?: content)?|меню|поиск|главная(?: страница)?|войти|вход|регистрация|подписаться"
        r"|закрыть|назад|наверх|реклама|на правах рекламы|print|imprimer|распечатать|версия для печати|écouter(?: l['’]article)?"
        r"|listen(?: to (?:this )?article)?|слушать(?: статью)?|lecture|temps de lecture\W+\d+ ?min\w*\.?|\d+ ?min(?:utes?)? (?:de lecture|read)"
        r"|время чтения\W+\d+ ?мин\w*\.?|read more|lire (?:la suite|plus)|читать (?:далее|дальше|полностью)|voir plus|see more|показать ещё"
        r"|tags?|mots[- ]clés|étiquettes|теги|метки|ключевые слова"
    ),
    Chrome.SHARE: (
        rf"(?:vous pouvez )?(?:partage[rz]|partagez-la|diffusez)(?: {_THING_FR})?(?:(?: cette page)? (?:sur|via|par|avec|à)\b.{{0,80}})?"
        rf"|(?:you can |please )?share(?: {_THING_EN})?(?: (?:on|via|with|to|by|in)\b.{{0,80}})?"
        rf"|(?:вы можете |можно )?(?:поделиться|поделитесь|делитесь|расскажите друзьям)(?: {_THING_RU})?(?: (?:в|с|на|через)\b.{{0,80}})?"
        rf"|(?:share|partager|поделиться)(?:[\s,|·•/:]+(?:sur|on|в|to|tweet(?:er)?|pin|{_NETWORKS}))+"
        rf"|(?:copier|copy) (?:le lien|link|the link)|скопировать ссылку|tweet(?:er)?|envoyer par e-?mail|email this"
    ),
    Chrome.RELATED: (
        r"(?:à|a) lire(?: aussi| également| sur le sujet| ensuite)?|lire aussi|lisez aussi|lire également|voir aussi|à voir(?: aussi)?|sur le même (?:sujet|thème)"
        r"|dans la même rubrique|articles? (?:liés?|similaires?|connexes?|associés?|recommandés?)|les plus lus|vous aimerez aussi"
        r"|nos autres articles|à découvrir|plus d['’]articles|read (?:also|next|on)|also read|related(?: (?:articles?|stories|topics|news|content|posts?|coverage|links))?"
        r"|see also|more (?:on this(?: story| topic)?|stories|news|coverage)|you (?:may|might) also like|recommended(?: for you| stories| reading)?"
        r"|most (?:read|popular|viewed)|trending(?: now)?|further reading|read more on this(?: story| topic)?|around the web"
        r"|читайте также|читать также|также читайте|смотрите также|по теме|ещё по теме|еще по теме|материалы по теме|другие (?:новости|материалы)"
        r"|похожие (?:новости|статьи|материалы)|самое (?:читаемое|популярное)|популярное|рекомендуем|новости по теме|связанные (?:новости|статьи)"
    ),
    Chrome.COMMENTS: (
        r"(?:\d+ )?commentaires?(?: \(\d+\))?|laisse[rz] un commentaire|commenter|réagir|vos réactions|(?:\d+ )?comments?(?: \(\d+\))?"
        r"|leave a (?:comment|reply)|add a comment|post a comment|join the (?:conversation|discussion)|view comments"
        r"|комментарии(?: \(\d+\))?|(?:\d+ )?комментари(?:й|я|ев)|оставить комментарий|обсудить|добавить комментарий"
    ),
}
_START = {
    Chrome.CREDIT: (
        r"(?:photos?|images?|picture|crédits?(?: photos?)?|credits?(?: photos?)?|photo credit|source|video|vidéo|фото|изображение|иллюстрация|видео)"
        r"\s*(?:[:©/]|by\b|par\b)\s*[^.!?]{2,70}$|©\s*[^.!?\d]{2,60}$"
    ),
    Chrome.RELATED: (
        r"(?:(?:à|a) )?lire (?:aussi|également)\s*[:|—–-]|lisez aussi\s*:|(?:à|a) lire\s*:|voir aussi\s*:|sur le même sujet\s*:"
        r"|read (?:also|more|next)\s*:|also read\s*[:|—–-]|related\s*:|see also\s*:|more on this story\s*:|читайте (?:также|ещё|еще|подробнее)\b"
        r"|читать также\b|смотрите также\s*:|по теме\s*:|материалы по теме\s*:"
    ),
    Chrome.SHARE: (
        rf"(?:suivez|retrouvez|rejoignez)[- ](?:nous|notre (?:chaîne|compte|page|groupe|canal)|rt|l['’]actualité)\b.{{0,60}}\b{_NETWORKS}\b"
        rf"|(?:follow|find|like|join) (?:us|our (?:channel|page|group))\b.{{0,60}}\b{_NETWORKS}\b"
        rf"|(?:подписывайтесь|подпишитесь|следите|читайте нас|присоединяйтесь|вступайте)\b.{{0,80}}\b{_NETWORKS}"
        r"|(?:vous pouvez )?partage[rz] (?:cet(?:te)?|ce) .{3,40} (?:sur|via|avec)\b.{0,60}:$"
        r"|(?:you can )?share (?:this|the) .{3,30} (?:on|via|with|by)\b.{0,60}:$"
        r"|(?:вы можете )?(?:поделиться|поделитесь) .{3,40} (?:в|с|на|через)\b.{0,60}:$"
    ),
    Chrome.NEWSLETTER: (
        r"(?:inscrivez-vous|abonnez-vous|souscrivez)\b.{0,120}(?:newsletter|lettre|infolettre|notifications|alertes|chaîne)"
        r"|recevez\b.{0,120}(?:newsletter|par e-?mail|boîte (?:mail|de réception)|infolettre)"
        r"|(?:sign up|subscribe|register)\b.{0,120}(?:newsletter|inbox|briefing|alerts|e-?mails?|channel)"
        r"|get\b.{0,100}(?:newsletter|(?:in|to) your inbox|delivered)|(?:подпишитесь|подписывайтесь)\b.{0,120}(?:рассылк|канал|уведомлени|новост)"
        r"|получайте\b.{0,120}(?:рассылк|на почту|уведомлени)|thank(?:s| you) for (?:signing up|subscribing)|there was an error processing your subscription"
        r"|join our commenting forum|merci (?:de|pour) votre inscription"
    ),
    Chrome.COOKIES: (
        r"(?:nous(?: et nos partenaires)? utilisons|ce site (?:web )?utilise|en (?:poursuivant|continuant)\b.{0,80}|notre site utilise)\b.{0,120}\b(?:cookies|traceurs)"
        r"|(?:we(?: and our partners)? use|this (?:web)?site uses|by continuing\b.{0,80}|our (?:web)?site uses)\b.{0,120}\bcookies?"
        r"|(?:мы используем|(?:этот |наш )?сайт использует|продолжая\b.{0,80})\b.{0,120}(?:cookie|куки)"
        r"|(?:tout )?accepter (?:tous )?les cookies|accept (?:all )?cookies|принять (?:все )?(?:cookie|куки)"
    ),
    Chrome.DISCLAIMER: (
        r"(?:toutes les|les|l['’])\s*(?:actualités|informations|opinions?|points? de vue|articles|propos|vues|déclarations)\b.{0,160}"
        r"(?:n['’]expriment pas|ne reflètent pas|n['’]engagent? que|ne représentent pas|ne sauraient engager|ne correspondent pas)"
        r"|(?:all |the )?(?:statements?|views?|opinions?|news|articles|content)\b.{0,160}(?:do(?:es)? not (?:necessarily )?(?:reflect|represent|express|coincide)"
        r"|(?:are|is) (?:solely )?(?:those|that) of the author)"
        r"|(?:мнени[ея]|точка зрения|позиция|взгляды|все новости|материалы)\b.{0,160}(?:могут не|может не|не обязательно|не всегда) (?:совпада|отража|выража)\w+"
        r"|(?:все новости|материалы|публикации)\b.{0,100}не (?:выражают|отражают)\b|редакция (?:может не|не) (?:несёт|несет|разделя)\w+"
        r"|this article was (?:automatically )?(?:generated|published) from an automated"
    ),
    Chrome.COPYRIGHT: (
        r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}|\w+[\s,]+\d{4})|tous droits (?:de reproduction )?réservés|all rights reserved|все права защищены"
        r"|.{0,40}(?:tous droits réservés|all rights reserved|все права защищены)\.?$"
    ),
}
_LONGEST = {Chrome.DISCLAIMER: 700, Chrome.COOKIES: 700, Chrome.NEWSLETTER: 300, Chrome.COPYRIGHT: 250}
_USUALLY = 200
_WHOLE_PATTERNS = tuple((kind, re.compile(rf"[\W_]*(?:{text})[\W_]*", re.IGNORECASE)) for kind, text in _WHOLE.items())
_START_PATTERNS = tuple((kind, re.compile(rf"[\W_]*(?:{text})", re.IGNORECASE)) for kind, text in _START.items())


def chrome_of(text: str) -> Chrome | None:
    """Tell what a line of furniture is there for; None for a line of the article."""
    length = len(text)
    if length <= _USUALLY:
        for kind, pattern in _WHOLE_PATTERNS:
            if pattern.fullmatch(text):
                return kind
    if length <= 700:
        for kind, pattern in _START_PATTERNS:
            if length <= _LONGEST.get(kind, _USUALLY) and pattern.match(text):
                return kind
    return None


def without_chrome(paragraphs: Iterable[str]) -> list[str]:
    """Drop a site's furniture from among an article's paragraphs."""
    return [text for text in paragraphs if chrome_of(text) is None]
