### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## D’où vient un article

outlet-labelled = { $outlet } ({ $label } ; mention ajoutée par le responsable de ce bot)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = média non indiqué
via = relayé par { $relay }
date-unknown = date non indiquée
date-unknown-added = date non indiquée · ajouté le { $day }
language-unknown = langue inconnue
translation-mark = traduction automatique
private-mark = visible de vous seul
minutes = { $minutes } min

provenance-translated = Traduction automatique.
provenance-translated-by = Traduction automatique relayée par { $relay }.
provenance-translated-by-unedited = Traduction automatique relayée par { $relay } ; ce relais précise qu’aucun éditeur humain n’est intervenu.
provenance-relayed = Relayé par un autre site.
provenance-relayed-by = Relayé par { $relay }.
provenance-notice = Selon les termes du relais : « { $notice } »
sent-by-you = Envoyé par vous ; personne d’autre ne le voit ici.
sent-by-reader = Envoyé par un lecteur.

ago-now = à l’instant
ago-minutes = il y a { $count } min
ago-hours = il y a { $count } h
ago-days =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }

## Listes

list-latest = Dernières nouvelles
list-latest-about = Dernières nouvelles : « { $query } »
list-search = Résultats pour « { $query } »
list-similar = Articles proches
list-similar-to = Articles proches de « { $title } »
list-saved = Articles gardés ici
list-corrected = Rien ne correspond exactement à tout cela ; voici ce qui s’en approche le plus.
list-labels = Les mentions entre parenthèses sont celles du responsable de ce bot.
list-page-gone = Les articles de cette page ne sont plus dans les archives.
search-empty = Rien pour l’instant sur « { $query } ».
search-empty-hint = Essayez d’autres mots, ou moins de mots ; /latest montre les nouveautés.
similar-empty = Rien de proche dans les archives pour l’instant.
saved-empty = Rien n’est encore gardé dans cette discussion. « ☆ Garder », sous un article, le garde ici.
saved-full = Cette discussion a gardé { $most } articles, le maximum. Retirez-en d’abord un : /saved
pin-private = Seul un article que tout le monde peut voir peut être épinglé.
pins-full = { $most } articles sont déjà épinglés. Désépinglez-en d’abord un.
archive-empty = Les archives sont encore vides. Repassez un peu plus tard.

## L’article

card-verbatim = Extraits de l’article, mot pour mot :
card-headline-only = Le responsable de ce bot n’autorise que le titre de cet article.
card-headline-only-original = Le responsable de ce bot n’autorise que le titre. L’article se lit derrière « Original ».
card-summary-only = Le responsable de ce bot n’autorise qu’un résumé de cet article.
card-summary-only-original = Le responsable de ce bot n’autorise qu’un résumé. L’article entier se lit derrière « Original ».
card-no-text = De cet article, les archives n’ont que le titre.
card-first = D’après les dates indiquées, { $outlet } l’avait en premier : { $date }.
card-also = Paru aussi chez { $outlets }.
card-also-more =
    { $count ->
        [one] Paru aussi chez { $outlets } et { $count } autre média.
       *[other] Paru aussi chez { $outlets } et { $count } autres médias.
    }
fulltext-highlight = La phrase { $number } du résumé est soulignée ci-dessous.
fulltext-numbers = Les numéros montrent dans le texte les phrases du résumé.
fulltext-end = Fin de l’article
fulltext-authors =
    { $count ->
        [one] Auteur : { $authors }
       *[other] Auteurs : { $authors }
    }
fulltext-outlet = Média : { $outlet }
fulltext-outlet-unknown = Média : non indiqué
fulltext-date = Date : { $date }
fulltext-date-unknown = Date : non indiquée

share-heading = Partager cet article
share-hint = Pour un e-mail ou toute autre application, vous pouvez aussi copier ce texte :
share-facebook = Facebook ne reprend que le lien : le texte serait à ajouter par vous-même.
share-outlet-labelled = { $outlet } ({ $label } ; mention du responsable de @{ $bot })
share-translated = traduit automatiquement
share-translated-by = traduit automatiquement par { $relay }
share-relayed-by = relayé par { $relay }

## Pages fixes

start-hello = <b>Bonjour, je suis Dépêche.</b> Je rassemble les nouvelles des médias choisis par mon responsable, et je dis d’où vient chaque mot.
start-headlines = En ce moment :
start-more =
    <b>Ce que je sais faire d’autre</b>
    · chercher : écrivez-moi simplement quelques mots
    · lire un article pour vous : envoyez-moi son lien
    · vous écrire de moi-même : /follow un thème, /digest à vos heures
    · /latest pour les nouveautés, /sources pour leur origine, /settings pour la langue et les heures de silence
    · /help pour tout le reste
help-text =
    <b>Ce que je sais faire</b>
    /latest – les derniers sujets ; <code>/latest climat</code> pour un seul thème, <code>/latest tout</code> pour chaque article
    /top – ce que rapportent le plus de médias ; <code>/top 48 climat</code> pour deux jours et un thème
    /trends – ce dont plus de médias parlent que la semaine passée
    /search – chercher dans les archives : <code>/search climat</code> ; en privé, les mots seuls suffisent
    /follow – être prévenu : <code>/follow climat</code> ; /following – tout ce qui est suivi
    /digest – ce qui est nouveau, à vos heures
    /agenda – ce qui vient : <code>/agenda climat</code> ; /reminders – ce qu’il faut vous rappeler
    /known – ce qu’on sait d’un message : répondez-lui ainsi, ou transférez-le-moi en privé
    /saved – les articles gardés dans cette discussion
    /quotes – ce que quelqu’un a dit : <code>/quotes Guterres</code>
    /sources – les médias que je lis
    /source – un média : <code>/source Courrier</code>
    /settings – langue, fuseau, silence, filtres ; vos données en un fichier, ou effacées
    /filter – écarter ce que vous ne voulez pas : <code>/filter football</code> ; /history – ce que vous avez ouvert, si vous voulez que je le garde
    /chats – vos groupes et canaux : ce que j’y publie, et à qui j’y réponds
    /article – ouvrir un article par son numéro : <code>/article 12</code>
    /about – ce que je relaie, et comment
    /feedback – écrire à la rédaction, qui peut répondre
    /privacy – ce que je garde de vous
    /stop – plus de messages que vous n’avez pas demandés
    Ou envoyez-moi le lien d’un article : je le lirai pour vous.

    <b>Chercher plus précisément</b>
    <code>"pourparlers de paix"</code> – ces mots ensemble
    <code>climat -football</code> – sans un mot
    <code>outlet:Nom</code>, <code>section:économie</code>, <code>lang:fr</code>
    <code>after:2022-11-01</code>, <code>before:2022-12-01</code>
    Quand rien ne correspond, j’essaie aussi des orthographes voisines.

    <b>Dans un groupe</b>
    Je réponds aux commandes et aux réponses à mes messages. Je n’y publie rien tant qu’un administrateur ne l’a pas choisi : /chats.
help-editor =
    <b>Pour les rédacteurs</b>
    /addsource – essayer un site ou un flux, puis l’ajouter : <code>/addsource lemonde.fr</code>
    /sources – l’état de toutes les sources ; /source en montre une, avec de quoi la suspendre ou l’interroger tout de suite
    /pausesource, /resumesource, /removesource – avec l’identifiant de la source
    Envoyez-moi un fichier OPML pour ajouter une liste de flux ; /exportsources vous en donne un.
    /post – un article dans un canal : <code>/post @canal 12</code>
    /reports – les citations dont quelqu’un conteste l’auteur
    /desk – ce que disent les lecteurs ; répondez-y pour leur répondre
    /withdraw – retirer un article ou un média : <code>/withdraw article 12 raison</code>
    /mergestories – réunir deux sujets : <code>/mergestories 12 15</code>
help-admin =
    <b>Pour les admins</b>
    /broadcast – un message à beaucoup de monde ; /broadcasts – ceux qui partent ou sont partis
    /outbox – ce qui doit partir, ce qui est retenu
    /stats – qui se sert de moi, en chiffres ; /health – comment tout se porte
    /grant, /admins – qui peut faire quoi ; /audit – qui a fait quoi
    /ban, /unban – exclure quelqu’un ; /limits – combien on peut demander
    /backup – une copie de tout, sur la machine du bot
search-usage =
    Que dois-je chercher ? Par exemple : <code>/search climat</code>
    /help explique comment chercher plus précisément.
about-text =
    <b>À propos de Dépêche</b>
    Je relaie les articles des médias choisis par mon responsable. Ce qu’ils disent est l’opinion de ces médias, ni la mienne ni celle de mon responsable.

    <b>Les résumés</b> sont des phrases de l’article lui-même, mot pour mot, choisies par un programme. Rien n’est réécrit.

    <b>Les traductions</b> sont faites par des programmes et non par des personnes ; elles peuvent être fausses. Chacune est signalée, avec le nom de qui l’a faite s’il est connu.

    <b>Les mentions</b> comme « financé par un État » viennent de mon responsable ; /sources en donne les raisons.

    <b>Les dates</b> : quand une page n’en indique pas, je le dis et n’en devine aucune.
privacy-text =
    <b>Ce que je garde de vous</b>
    · le numéro de cette discussion, son nom, sa langue et ses autres réglages (fuseau, heures de silence, filtres), et les dates de votre premier et de votre dernier message
    · ce que vous suivez, les digests et les rappels que vous voulez, jusqu’à ce que vous les retiriez ; un rappel, jusqu’au lendemain de l’événement
    · ce que je vous en ai envoyé et quand, pendant 30 jours, et les sujets que je vous ai annoncés, pour que rien ne vienne deux fois
    · ce que vous demandez, pour que les boutons sous mes réponses fonctionnent et qu’aucun message ne se perde ; oublié après 30 jours
    · les liens que vous envoyez et, avec eux, votre numéro d’utilisateur, pour que vous seul voyiez ces articles, sauf si mon responsable les montre à tous
    · les articles que vous gardez, jusqu’à ce que vous les retiriez
    · ce que vous ouvrez, seulement si vous l’avez activé dans /settings
    · les citations dont vous avez signalé le nom comme faux
    · les groupes et canaux que vous avez réglés ici, et que vous y êtes admin
    · votre rôle ici, si vous en avez un, et ce que vous en avez fait ; si un admin vous a exclu, une empreinte de votre numéro, qui reste quand tout le reste est effacé

    Un lieu partagé pour choisir le fuseau sert une fois et n’est pas gardé.

    /settings donne tout cela en un fichier, et a un bouton qui l’efface. Tout se trouve dans la base de données de la personne qui fait tourner ce bot. Je ne le transmets à personne. Telegram achemine nos messages et les voit. Quand vous ouvrez ou partagez un original, c’est le site qui vous voit, pas moi.
sources-heading = <b>Médias dans les archives</b>
sources-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
sources-newest = le plus récent : { $age }
sources-reason = Raison de la mention : { $reason }
sources-more = en savoir plus
settings-heading = <b>Réglages</b>
stopped = Je n’écrirai plus ici de moi-même : ni alertes, ni digests, ni rappels. Vous pouvez toujours m’interroger ; /start annule ce choix.

## Sources

source-which = Laquelle ? Ajoutez un nom, par exemple : <code>/source Courrier</code>. /sources les montre toutes.
source-unknown = Je ne connais ni média ni source du nom de « { $words } ». /sources les montre tous.
source-several = Plusieurs noms ressemblent à « { $words } ». Lequel ?
source-gone = Cette source n’existe pas (ou plus). /sources les montre toutes.
source-per-day = articles par jour : { $count }
source-newest = le plus récent : { $title }, { $age }
source-nothing = encore rien dans les archives
source-kind-agency = agence de presse
source-kind-public = public
source-kind-private = privé
source-kind-aggregator = agrégateur
source-form-feed = flux
source-form-sitemap = plan de site
source-form-list = page de liste
source-form-telegram = canal Telegram
source-form-folder = dossier
source-health-gone = disparue pour de bon
source-health-paused = en pause
source-health-failing = en échec
source-health-silent = muette depuis plus longtemps que d’habitude
source-health-late = non relevée depuis longtemps
source-health-new = pas encore relevée
source-health-good = en ordre
source-id = Source <code>{ $id }</code>, { $state }
source-from-config = Déclarée dans config.toml
source-from-admin = Ajoutée ici le { $day }
source-address = Adresse : { $url }
source-moved = Auparavant à { $url }
source-form = Forme : { $form }
source-feed-text = Texte : seulement ce que dit le flux lui-même
source-last = Dernier relevé : { $age }, { $result }
source-last-none = Dernier relevé : aucun encore
source-result-good = en ordre
source-next = Prochain relevé : dans { $span }
source-next-now = Prochain relevé : maintenant
source-next-none = Prochain relevé : aucun
source-every = intervalle : { $span }
source-failing =
    { $count ->
        [one] { $count } échec, { $age } : { $reason }
       *[other] { $count } échecs de suite, le premier { $age } : { $reason }
    }
source-unchanged = Sans changement : { $share } des { $polls } réponses
source-articles = Dans les archives : { $articles } articles, dont { $duplicates } doublons
source-list = <b>Sources</b> ({ $count })
source-list-bad = { $count } à regarder de plus près.
source-list-none = Il n’y a pas encore de source. <code>/addsource ADRESSE</code> en ajoute une.
source-remove-ask = Dois-je oublier la source <b>{ $name }</b> (<code>{ $id }</code>) ? Ses articles restent dans les archives.
source-removed = La source <b>{ $name }</b> (<code>{ $id }</code>) est retirée. Ses articles restent dans les archives.
source-declared = La source { $id } est déclarée dans config.toml : elle ne peut être retirée que là. Je peux la mettre en pause.
source-known = Cette adresse est déjà relevée, c’est la source { $id }.
source-resume-first = Cette source est en pause ou disparue. Reprenez-la d’abord.
source-fetch-soon = Elle sera relevée dans quelques secondes.
source-paused = Mise en pause.
source-resumed = Reprise ; elle sera relevée dans quelques secondes.
source-command-usage = Quelle source ? Ajoutez son identifiant, par exemple : <code>/{ $command } le-monde</code>. /sources montre les identifiants.
admins-in-private = Demandez-le-moi dans notre discussion privée, s’il vous plaît.
admins-owner-only = Seul quelqu’un dont le rôle est au-dessus peut le faire.
admins-heading = <b>Rôles</b>
admins-in-settings = nommé dans le fichier de réglages
admins-none = Il n’y en a pas encore.
admins-hint = /grant donne un rôle à quelqu’un qui m’a écrit. Le propriétaire nomme les administrateurs, et eux les rédacteurs.
admins-link =
    Qui ouvre ce lien en premier devient admin : il peut ajouter, suspendre et retirer des sources et publier dans des canaux. Il sert une seule fois, pendant 24 heures. Ne le donnez qu’à une personne :
    { $link }
admins-ask-remove = Retirer ses droits à { $name } ?
admin-owner-stays = Le propriétaire reste. <code>depeche owner</code>, sur le serveur, fait un lien pour un autre.
admin-in-settings = Cet admin est nommé dans le fichier de réglages, sous <code>telegram.admins</code> ; c’est seulement là qu’on peut le retirer.
admin-unknown = Ce n’est pas (ou plus) un admin.
admin-link-used = Ce lien ne fonctionne pas. Les liens pour admins servent une fois, et pendant un jour seulement.
owner-welcome =
    <b>Ce bot est à vous.</b>
    /addsource ajoute une source, /sources les montre toutes, /post publie un article dans un canal, et /admins nomme d’autres personnes qui peuvent faire tout cela.
admin-welcome =
    <b>Vous êtes maintenant admin de ce bot.</b>
    /addsource ajoute une source, /sources les montre toutes, /post publie un article dans un canal.

addsource-usage =
    Quelle adresse ? Par exemple : <code>/addsource lemonde.fr</code>, avec des précisions si vous voulez :
    <code>/addsource https://example.org/rss outlet:"Le Courrier" lang:fr section:Monde kind:public minutes:30 id:courrier</code>
addsource-wrong = Je ne comprends pas « { $option } ». Je connais outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude et id. { $detail }
addsource-failed = Cela ne peut pas être une source : { $reason }.
addsource-choose = <b>{ $title }</b> indique plusieurs flux. Lequel dois-je essayer ?
addsource-head = Voici ce que j’en tirerais :
addsource-entries =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
addsource-rate = environ { $count } par jour
addsource-rate-unknown = rythme de publication inconnu
addsource-undated = sans date
addsource-pages-read =
    { $words ->
        [one] Ses pages se lisent : { $words } mot dans la plus récente.
       *[other] Ses pages se lisent : { $words } mots dans la plus récente.
    }
addsource-pages-unread = Sa page la plus récente ne se lit pas : { $reason }. Il faudrait se contenter de ce que dit le flux.
addsource-pages-none = Elle n’indique aucune page ; il n’y a que ce qu’elle dit elle-même.
addsource-empty = Elle est vide en ce moment.
addsource-known = Elle est déjà relevée, c’est la source <code>{ $id }</code>.
addsource-id = Ce serait la source <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> est ajouté sous le nom <code>{ $id }</code>. Ses premiers articles seront là d’ici une minute ; ce qui a plus de { $hours } heures entre discrètement dans les archives.
addsource-cancelled = D’accord, rien n’a été ajouté.
proposal-gone = Cette proposition est trop ancienne. Demandez de nouveau, s’il vous plaît.
proposal-not-yours = Seule la personne qui l’a demandé peut y répondre.

opml-usage = Envoyez-moi une liste de flux (un fichier OPML) dans notre discussion privée. /exportsources vous en donne une de toutes les sources.
opml-failed = Cette liste est inutilisable : { $reason }.
opml-head = <b>Une liste de flux</b>
opml-counts = nouveaux : { $new } · déjà là : { $known } · inutilisables : { $invalid }
opml-more = … et { $count } de plus
opml-nothing = Il n’y a rien à ajouter.
opml-spread = Ils ne seront pas relevés tous à la fois, mais en l’espace de { $span }.
opml-done =
    { $added ->
        [one] { $added } source est ajoutée ; elle sera relevée d’ici { $span }.
       *[other] { $added } sources sont ajoutées ; elles seront relevées d’ici { $span }.
    }
opml-done-known = { $known } étaient déjà là.
opml-caption =
    { $count ->
        [one] { $count } source, pour tout lecteur de flux ou une autre Dépêche.
       *[other] { $count } sources, pour tout lecteur de flux ou une autre Dépêche.
    }
opml-title = Sources de Dépêche
reason-list-large = elle est plus grosse ou plus longue que ce que je prends
reason-no-feed = je n’y trouve pas de flux
reason-robots = le robots.txt du site ne laisse pas les programmes la lire
reason-list-none = ce n’est pas un fichier OPML avec des flux
reason-list-dtd = elle contient une DTD ou des entités, que je ne lis pas

post-usage = Quoi, et où ? Par exemple : <code>/post @canal 12</code>, avec le numéro de l’article.
post-preview = Voici ce qui ira dans <b>{ $title }</b>, tel quel :
post-done = C’est déjà publié dans { $title }.
post-sent = Publié dans <b>{ $title }</b>.
post-cancelled = D’accord, rien n’a été publié.
post-private = Cet article n’est visible que de qui a envoyé son lien ; il ne peut pas être publié.
post-no-chat = Je ne vois pas { $chat }. Ajoutez-m’y comme administrateur avec le droit de publier, puis redemandez.
post-not-admin = Vous n’administrez pas { $title } : je n’y publie donc pas pour vous.
post-no-right = Je n’ai pas le droit d’écrire dans { $title }. Faites de moi un administrateur avec le droit de publier, puis appuyez de nouveau.
post-only-places = Je ne publie que dans des canaux et des groupes.

## Avis aux admins

notice-source-moved = <b>{ $source }</b> a déménagé pour de bon : { $url }. Je l’y suis.
notice-source-gone = <b>{ $source }</b> a disparu pour de bon : c’est son serveur qui le dit. Je ne la relève plus.
notice-source-failing = <b>{ $source }</b> est en échec depuis un jour : { $reason }. Je continue d’essayer, de plus en plus rarement.
notice-source-silent = <b>{ $source }</b> répond, mais n’a rien apporté depuis bien plus longtemps que d’habitude.
notice-source-back = <b>{ $source }</b> répond de nouveau.
notice-disk-low = Le disque est presque plein : il reste { $free } Mo. Les articles les plus anciens quittent les archives pour faire de la place.
notice-chat-lost = Je ne peux plus écrire dans « { $title } » : « { $said } », dit Telegram. Ses digests et ses suivis sont gardés, en pause jusqu’à ce qu’on m’y admette de nouveau ou que quelqu’un m’y écrive.
notice-topic = « { $topic } »
notice-topic-all = Ce qui lui était destiné
notice-topic-digest = Votre digest de { $hours }
notice-topic-closed = Le sujet{ $topic } de « { $title } » est fermé. { $what } va dans la conversation elle-même tant que le sujet n’est pas rouvert.
notice-topic-deleted = Le sujet{ $topic } de « { $title } » a été supprimé. { $what } va désormais dans la conversation elle-même.
notice-sending-paused = Telegram a refusé vingt messages de suite pour la même raison : « { $said } ». Le reste est retenu : { $cause }

## Réponses brèves

slow-down = Cela fait beaucoup d’un coup. Attendez une minute, puis je répondrai de nouveau.
cool-down = Beaucoup de questions ici. Je répondrai de nouveau à ce groupe dans une minute.
apology = Désolé, quelque chose n’a pas marché de mon côté. Mon responsable peut le retrouver sous { $id }.
command-unknown = Je ne connais pas cette commande. /help montre ce que je sais faire.
command-unknown-words = Je ne connais pas cette commande. Pour chercher, écrivez <code>/search { $words }</code>
button-old = Ce bouton vient d’un ancien message. Demandez de nouveau, par exemple avec /latest.
listing-not-yours = Cette liste est celle de quelqu’un d’autre. /latest vous donne la vôtre.
article-gone = Cet article n’est pas (ou plus) dans les archives.
article-which = Quel article ? Ajoutez son numéro, par exemple : /article 12
index-behind = Je suis encore en train de classer les archives et ne trouve peut-être pas tout. Redemandez-moi dans quelques minutes, s’il vous plaît.
settings-admins-only = Seuls les admins de ce groupe peuvent changer ses réglages.
link-failed = Je n’ai pas pu lire ce lien : { $reason }.
reason-refused = je ne peux pas ouvrir cette adresse
reason-address = ce n’est pas une adresse web valable
reason-missing = cette page n’existe pas
reason-denied = le site ne me laisse pas entrer
reason-overloaded = le site est en panne ou surchargé
reason-slow = le site met trop de temps à répondre
reason-large = la page est trop grande
reason-no-page = il n’y a pas là de page avec du texte
reason-no-article = je n’y trouve pas d’article
reason-unreachable = le site est injoignable
reason-other = le chargement n’a pas abouti

## Boutons

button-full-text = Texte intégral
button-original = Original
button-share = Partager
button-similar = Articles proches
button-save = ☆ Garder
button-saved = ★ Gardé
button-list = ◀ Liste
button-article = ◀ Article
button-latest = Nouveautés
button-sources = Sources
button-settings = Réglages
button-help = Aide
button-email = E-mail ({ $service })
button-pause = Mettre en pause
button-resume = Reprendre
button-remove = Retirer
button-fetch = Relever maintenant
button-add = Ajouter
button-add-feed-text = Ajouter, texte du flux seul
button-really-remove = Oui, retirer
button-all-sources = Toutes les sources ({ $count })
button-source = Voir la source
button-pin = 📌 Épingler
button-unpin = 📌 Désépingler
button-in-bot = Dans le bot
button-cancel = Annuler
button-post = Publier
button-invite = Inviter un admin

## Dans Telegram

command-start = Les titres, et ce que je sais faire
command-help = Tout ce que je sais faire
command-latest = Les derniers articles
command-search = Chercher dans les archives
command-saved = Articles gardés dans cette discussion
command-sources = D’où viennent les nouvelles
command-settings = Langue, fuseau, silence, filtres
command-about = Ce que je relaie, et comment
command-stop = Plus de messages non demandés
command-source = Un média ou une source
command-addsource = Ajouter une source
command-pausesource = Mettre une source en pause
command-resumesource = Reprendre une source
command-removesource = Retirer une source
command-exportsources = Toutes les sources en fichier OPML
command-post = Publier un article dans un canal
command-admins = Qui peut gérer ce bot
bot-description = Les nouvelles de médias choisis, en bref : des phrases des articles eux-mêmes, mot pour mot, toujours avec qui les a écrites, relayées ou traduites automatiquement. Écrivez quelques mots pour chercher, ou envoyez le lien d’un article.
bot-short-description = Les nouvelles dans les mots des articles, et toujours d’où vient chaque mot.

## Citations

quoted = « { $text } »
quotes-of-article = Citations dans « { $title } »
quotes-of-person = Ce qu’a dit « { $name } »
quotes-article-none = Cet article ne cite personne (ou plus personne).
quotes-withheld = Le responsable de ce bot ne laisse montrer qu’une partie des citations de cet article.
quotes-page-gone = Ce qui se trouvait sur cette page n’y est plus.
quotes-who = Plusieurs personnes portent ce nom. De qui s’agit-il ?
quotes-which = Laquelle est attribuée à la mauvaise personne ?
quotes-none = Je n’ai aucune citation de « { $name } ».
quotes-none-hint = Essayez une autre orthographe, ou une recherche : <code>/search { $name }</code>
quotes-near = Est-ce l’une de ces personnes ? Ou cherchez dans les articles : <code>/search { $name }</code>
quotes-usage = Les paroles de qui ? Ajoutez un nom, dans l’écriture de votre choix, par exemple : <code>/quotes Guterres</code>
quotes-most = Les plus cités de la semaine :
quotes-also = aussi : { $outlets }
quotes-also-more =
    { $count ->
        [one] aussi : { $outlets } et { $count } autre
       *[other] aussi : { $outlets } et { $count } autres
    }
quotes-also-others =
    { $count ->
        [one] et { $count } autre média
       *[other] et { $count } autres médias
    }
quotes-translated = Formulation traduite automatiquement, ce ne sont pas les mots mêmes de la personne citée.
quotes-translated-by = Formulation traduite par { $relay }, ce ne sont pas les mots mêmes de la personne citée.
quotes-wording = Chez { $outlet } : { $quote }
quotes-wording-translated = Chez { $outlet }, en traduction automatique : { $quote }
speaker-unclear = Auteur des propos incertain
speaker-unnamed = { $role } (nom incertain)
speaker-doubted = Auteur des propos incertain (nom mis en doute)
quote-gone = Cette citation n’est plus là, ou se trouve désormais sous un autre nom.
report-thanks = Merci. Le nom est retiré en attendant la vérification d’un admin.
report-known-right = Un admin a déjà vérifié : le nom est juste.
reports-full = Vous avez signalé { $most } citations aujourd’hui, le maximum. Revenez demain.
reports-heading = Le nom est-il juste ?
reports-none = Aucune citation n’est mise en doute.
report-right = ✓ Réponse de { $name } : le nom est juste. Il est de nouveau affiché.
report-wrong = ✗ Réponse de { $name } : le nom est faux. Il n’est plus affiché.
report-somebody = un admin
notice-speaker-doubted =
    Quelqu’un doute de l’auteur de ces propos. En attendant votre décision, le nom n’y est plus affiché.
    « { $quote } »
    — <b>{ $speaker }</b>, dans { $outlet }
button-quotes = Citations
button-wrong-speaker = Mauvais nom ?
button-name-right = Nom juste
button-name-wrong = Nom faux
button-see-article = Article
button-take-back = Annuler cette décision
button-reports = Signalements
command-quotes = Ce que quelqu’un a dit
command-reports = Citations dont l’auteur est mis en doute

## L’agenda

day-with-weekday = { $weekday } { $day }
days-from-to = du { $first } au { $last }
agenda-heading = Agenda : les { $days } prochains jours
agenda-about = Agenda : « { $query } »
agenda-loosely = Aucune date n’accompagne ces mots ; celles-ci viennent d’articles qui en parlent.
agenda-empty = Rien de daté n’est encore connu pour les { $days } prochains jours.
agenda-empty-about = Rien de daté sur « { $query } » n’est connu pour les { $days } prochains jours. /agenda seul montre tout.
agenda-today = Aujourd’hui, { $day }
agenda-tomorrow = Demain, { $day }
agenda-running = En cours, ou à une date encore vague
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } ici)
event-gone = Plus aucun article des archives n’en parle. /agenda montre ce qui vient maintenant.
event-over = C’est déjà passé.
reminders-heading = Rappels demandés ici
reminders-empty = Aucun rappel ici pour l’instant. /agenda montre ce qui vient ; chaque événement a un bouton pour cela.
reminder-noted = 🔔 C’est noté : je le rappellerai ici une heure avant ou, si l’heure n’est pas connue, à 8 h du matin. Tous les rappels de cette discussion : /reminders
reminder-heading = 🔔 Rappel
reminder-changed = L’article ne nomme plus cette date ; il la nommait quand le rappel a été demandé.
reminders-full = Cette discussion a { $most } rappels, le maximum. Retirez-en d’abord un : /reminders
reminder-admins-only = Seuls les admins de ce groupe peuvent demander et retirer ses rappels.
calendar-caption =
    { $count ->
        [one] { $count } événement pour votre calendrier.
       *[other] { $count } événements pour votre calendrier.
    }
button-remind = 🔔 Me le rappeler
button-reminder-set = ✓ Rappel demandé · retirer
button-calendar = Fichier calendrier
button-calendar-all = Tout en fichier calendrier
command-agenda = Ce qui vient dans les 30 prochains jours

## Sujets

list-newest = Derniers articles
list-top =
    { $count ->
        [one] À la une de la dernière heure
       *[other] À la une des { $count } dernières heures
    }
list-top-about =
    { $count ->
        [one] À la une de la dernière heure : « { $query } »
       *[other] À la une des { $count } dernières heures : « { $query } »
    }
top-empty =
    { $count ->
        [168] Rien n’a paru dans les { $count } dernières heures. /latest montre le plus récent.
        [one] Rien n’a paru dans la dernière heure. <code>/top 24</code> remonte à un jour, et /latest montre le plus récent.
       *[other] Rien n’a paru dans les { $count } dernières heures. <code>/top 168</code> remonte à une semaine, et /latest montre le plus récent.
    }
top-empty-about =
    { $count ->
        [168] Rien sur « { $query } » dans les { $count } dernières heures. <code>/search { $query }</code> cherche partout.
        [one] Rien sur « { $query } » dans la dernière heure. <code>/top 168 { $query }</code> remonte à une semaine.
       *[other] Rien sur « { $query } » dans les { $count } dernières heures. <code>/top 168 { $query }</code> remonte à une semaine, /search à tout.
    }
top-hours = Je peux remonter de 1 à { $most } heures, par exemple : <code>/top 6</code>. Pour chercher un nombre : <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } média
       *[other] { $count } médias
    }
story-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } média
       *[other] +{ $count } médias
    }
story-further-articles =
    { $count ->
        [one] +{ $count } article
       *[other] +{ $count } articles
    }
story-span = premier article { $first }, dernier { $last }
story-from-to = { $first } – { $last }
story-number = sujet <code>{ $id }</code>
story-gone = Ce sujet n’est pas (ou plus) dans les archives. /top montre ce qui fait l’actualité.
story-verbatim = Extraits des articles, mot pour mot :
story-no-text = De ces articles, seuls les titres peuvent être montrés ici.
story-also = Rapporté par { $outlets }.
story-also-more =
    { $count ->
        [one] Rapporté par { $outlets } et { $count } autre.
       *[other] Rapporté par { $outlets } et { $count } autres.
    }
story-teller = { $outlet } ({ $languages })
story-relay = relais { $relay }
story-timeline = Le fil
story-told = { $outlet } : { $title }
story-quotes = Qui a dit quoi
story-coming = À venir
story-no-timeline = Rien du passé de ce sujet n’est daté.
story-no-quotes = Ces articles ne citent personne.
story-no-coming = D’après ces articles, aucune date à venir.
story-list = Articles sur « { $title } »
story-part-outlets =
    { $count ->
        [one] { $count } autre média rapporte la même chose.
       *[other] { $count } autres médias rapportent la même chose.
    }
story-part-articles =
    { $count ->
        [one] { $count } autre article sur le même sujet.
       *[other] { $count } autres articles sur le même sujet.
    }
story-split-choose = Lesquels de ces articles parlent d’autre chose ? Appuyez sur leurs numéros ; ensemble, ils formeront un sujet à part.
story-split-ask =
    { $count ->
        [one] Faire de cet article un sujet à part, pour de bon ?
       *[other] Faire de ces { $count } articles un sujet à part, pour de bon ?
    }
story-split-all = Ce sont tous les articles du sujet ; il n’en resterait rien.
story-split-none = Aucun de ces articles n’appartient plus à ce sujet.
story-merge-choose = Lequel de ces sujets raconte le même événement ? Tous les articles de « { $title } » y passeraient.
story-merge-none = Je ne trouve aucun sujet proche. <code>/mergestories { $id } NUMÉRO</code> le réunit à n’importe quel autre ; les admins voient le numéro d’un sujet sur sa fiche.
story-merge-ask = Le premier de ces sujets doit-il rejoindre le second, pour de bon ?
story-merge-same = Ces deux sujets n’en font déjà qu’un.
mergestories-usage = Quels sujets ? Par exemple : <code>/mergestories 12 15</code> fait entrer le sujet 12 dans le sujet 15. Les admins voient le numéro d’un sujet sur sa fiche.
button-story = Sujet
button-back-story = ◀ Sujet
button-articles = Articles
button-timeline = Fil
button-coming = À venir
button-more = Plus
button-less = Moins
button-every-article = Chaque article à part
button-by-story = Par sujet
button-split = Séparer…
button-split-chosen = Séparer ({ $count })
button-merge = Réunir…
button-really-split = Oui, séparer
button-really-merge = Oui, réunir
command-top = Ce que rapportent le plus de médias
command-mergestories = Réunir deux sujets

## Terms: length of summaries, trends, suggestions

summary-line = 1 phrase
summary-short = 3 phrases
summary-long = Long
search-empty-speakers = Pensez-vous à l’une de ces personnes, qui sont citées ?
search-empty-rising = Voici ce dont de plus en plus de médias parlent :
trends-heading = Ce dont plus de médias parlent que la semaine précédente
trends-outlets =
    { $count ->
        [one] { $count } média
       *[other] { $count } médias
    }
trends-new = nouveau
trends-legend = Une barre par jour, la dernière pour les dernières 24 heures ; un média compte une fois par jour. Un numéro cherche ces mots.
trends-young =
    { $count ->
        [0] Rien de la semaine précédente ne permet de comparer : cela dit peu de chose.
        [one] Un seul jour de la semaine précédente permet de comparer : cela dit peu de chose.
       *[other] Seuls { $count } jours de la semaine précédente permettent de comparer : cela dit peu de chose.
    }
trends-empty = Rien ne monte dont au moins deux médias aient parlé ces dernières 24 heures, ou il y a trop peu ici pour le dire. /latest montre les nouveautés.
button-trends = Tendances
command-trends = Ce qui monte

## Groups and channels

chats-rights-unknown = Je ne peux pas demander à Telegram qui en a le droit. Réessayez dans une minute.
chats-joined = Je ne publie rien tant qu’un administrateur ne l’a pas choisi.
chats-elsewhere = Les groupes et les canaux se règlent dans notre discussion privée : c’est par ici.
chats-added = Ajouté à « { $title } ».
chats-mute-channel = Je ne peux pas encore y publier : dans la liste des administrateurs, autorisez-moi à <b>publier des messages</b>.
chats-mute-group = Mais je n’ai pas le droit d’y écrire : un administrateur doit l’autoriser.
chats-lost = Je ne peux plus écrire dans « { $title } ». Ses digests et suivis sont gardés, en pause jusqu’à ce qu’on m’y laisse revenir.
chats-heading = <b>Vos groupes et canaux</b>
chats-hint = Il en manque un ? Écrivez-y /chats.
chats-none =
    Je ne connais aucun groupe ni canal dont vous êtes administrateur.

    Ajoutez-moi quelque part, ou écrivez /chats dans un groupe où je suis.
chats-nothing = Je n’y publie rien.
chats-digests =
    { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
chats-follows =
    { $count ->
        [one] { $count } suivi
       *[other] { $count } suivis
    }
chats-asleep = <i>en pause : je ne peux pas y écrire</i>
chats-asleep-long = <i>En pause : je ne peux pas y écrire.</i> Laissez-moi revenir, et tout reprendra comme réglé.
chats-stopped = <i>à l’arrêt</i>
chats-stopped-long = <i>À l’arrêt : rien n’est publié.</i>
chats-commands-all = Commandes : je réponds à tout le monde.
chats-commands-admins = Commandes : je ne réponds qu’aux administrateurs.
chats-announcements-on = Annonces de mon responsable : autorisées.
chats-announcements-off = Annonces de mon responsable : aucune.
chats-topics = Chacun de ses sujets peut avoir ses propres digests :
chats-topic-unnamed = sujet { $number }
chats-topic-closed = fermé
chats-topic-closed-long = Il est fermé.
chats-topic-digests =
    { $count ->
        [0] Je n’y publie rien.
        [one] { $count } digest y est publié.
       *[other] { $count } digests y sont publiés.
    }
chats-more-topics =
    { $count ->
        [one] et { $count } autre sujet
       *[other] et { $count } autres sujets
    }
chats-not-yours = Seul un administrateur de ce groupe ou canal peut le régler, et il faut que j’y sois.
chats-in-private = Cela se règle dans notre discussion privée : écrivez-y /chats.
chats-admins-only = Ici, je ne réponds qu’aux commandes des administrateurs. En privé, je réponds à tout le monde.
button-set-up-privately = Régler en privé
button-set-up = Le régler
button-see-chat = Le voir
button-add-group = M’ajouter à un groupe
button-add-channel = M’ajouter à un canal
button-all-chats = ◀ Groupes et canaux
button-chat-digests = Digests
button-topic-digest = Un digest pour ce sujet
button-commands-admins = Ne répondre qu’aux admins
button-commands-all = Répondre à tous
button-announcements-hear = Autoriser les annonces
button-announcements-nohear = Pas d’annonces
button-posts-stop = Ne plus rien publier
button-posts-resume = Publier de nouveau
command-chats = Vos groupes et canaux

## Le mode inline

inline-empty = L’archive est encore vide
inline-nothing = Rien sur « { $words } ». Chercher dans le bot
help-inline =
    <b>Dans n’importe quelle discussion, même sans moi</b>
    <code>@{ $bot } climat</code> – des articles à envoyer
    <code>@{ $bot } citations Guterres</code> – ce que quelqu’un a dit

## Suivis

follow-named = « { $words } »
follow-made = Je vous préviendrai quand on parlera de { $words }.
follow-made-story = Je vous préviendrai quand il y aura du nouveau sur { $words }.
follow-made-group = Je préviendrai ce groupe quand on parlera de { $words }.
follow-made-group-story = Je préviendrai ce groupe quand il y aura du nouveau sur { $words }.
follow-known = Vous suivez déjà { $words }.
follow-known-group = Ce groupe suit déjà { $words }.
follow-recent =
    { $count ->
        [0] Ces 7 derniers jours, aucun article n’en a parlé.
        [one] Ces 7 derniers jours, { $count } article en a parlé.
       *[other] Ces 7 derniers jours, { $count } articles en ont parlé.
    }
follow-lot = C’est beaucoup : environ { $count } par jour. Plus de mots, ou <code>outlet:</code> ou <code>section:</code>, en laissent moins.
follow-undone = C’est annulé : rien ne sera signalé sur { $words }.
follow-usage =
    De quoi dois-je vous prévenir ? Par exemple :
    <code>/follow New START</code> – ce qu’on en dit, dans toute langue qui l’écrit ainsi
    <code>/follow outlet:TASS "armes nucléaires" -football</code> – d’un seul média, avec ces mots ensemble et sans un autre

    + Suivre, sous un article, un sujet ou une recherche, suffit aussi.
follow-rising = De plus en plus de médias parlent de ceci :
follows-heading = Ce que vous suivez ({ $count })
follows-heading-group = Ce que ce groupe suit ({ $count })
follows-empty = Vous ne suivez encore rien. Commencez par <code>/follow New START</code>, ou par + Suivre sous un article, un sujet ou une recherche.
follows-empty-group = Ce groupe ne suit encore rien. Commencez par <code>/follow New START</code>, ou par + Suivre sous un article, un sujet ou une recherche.
follows-stopped = /stop a été envoyé : rien n’arrive. /start le permet à nouveau.
follows-asleep = En pause tant que je ne peux pas écrire ici.
follows-full = Cette discussion suit { $most } choses, le maximum. Cessez d’abord d’en suivre une : /following
follow-since = Suivi depuis le { $day }
follow-alerts =
    { $count ->
        [0] rien signalé ces 7 derniers jours
        [one] { $count } sujet signalé ces 7 derniers jours
       *[other] { $count } sujets signalés ces 7 derniers jours
    }
follow-is-paused = En pause : je n’en dis rien jusqu’à la reprise.
follow-is-muted = muet jusqu’au { $until }
follow-mark-story = sujet
follow-mark-paused = en pause
follow-mark-urgent = même aux heures de silence
follow-mark-silent = sans son
follow-ask-words = Quels mots à la place de { $words } ? Envoyez-les dans votre prochain message.
follow-muted = Rien sur { $words } jusqu’au { $until }.
follow-unmuted = Je parle à nouveau de { $words }.
follow-stopped = C’est fini : plus rien sur { $words }.
follow-gone = Ce n’est plus suivi.
follow-empty = Je n’y trouve rien à chercher. Donnez un mot, un nom ou un média : <code>/follow New START</code>
follow-only-exclusions = Cela dit seulement ce qui ne doit pas y être. Ajoutez un mot qui doit y être : <code>/follow gaz -football</code>
follow-too-long = C’est trop long : { $most } caractères au plus. Les deux ou trois mots les plus parlants suffisent.
follow-too-many = Cela fait trop de mots : { $most } au plus, filtres compris. Les deux ou trois plus parlants suffisent.
follow-dates = Ce qui viendra n’a pas encore de dates. Retirez <code>after:</code> et <code>before:</code>.
follow-no-terms = Ce titre n’a pas de mots à suivre. Choisissez les vôtres : <code>/follow New START</code>
follow-admins-only = Seuls les admins de ce groupe choisissent ce qu’il suit.
button-follow = + Suivre
button-follow-name = + { $name }
button-follow-search = + Suivre cette recherche
button-follow-when = Me prévenir quand il y en aura
button-followed = ✓ Suivi
button-following = Tous les suivis
button-undo = Annuler
button-mute = Muet 24 h
button-unmute = Rétablir
button-stop = Ne plus suivre
button-urgent = Même aux heures de silence
button-silent = Sans son
button-follow-edit = D’autres mots
button-follow-stop = Ne plus suivre
command-follow = Être prévenu des nouvelles
command-following = Ce dont on me prévient

## Digests as they go out

digest-title = { $day } · édition de { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Sujets : { $topics }
digest-update = du nouveau
digest-nothing = Rien de nouveau depuis { $since }.
digest-nothing-about = Rien de nouveau à ce sujet depuis { $since }.
digest-skipped = L’édition de { $hour } du { $day } n’est pas partie : j’étais à l’arrêt.
digest-skipped-in = L’édition de { $hour } du { $day } pour « { $chat } » n’est pas partie : j’étais à l’arrêt.
digest-skipped-next = Prochaine édition : { $when }.
digest-coming = À venir
digest-coming-tomorrow = demain
digest-quote = La citation du jour
digest-preview-send = Part à { $when } dans « { $chat } », sauf si vous le retenez
digest-preview-hold = Part à { $when } dans « { $chat } », seulement si vous le publiez
theme-world = Monde
theme-politics = Politique
theme-economy = Économie
theme-society = Société
theme-justice = Justice et faits divers
theme-defence = Guerre et sécurité
theme-science = Sciences
theme-technology = Technologies
theme-health = Santé
theme-environment = Environnement
theme-culture = Culture
theme-sport = Sport
theme-local = Villes et régions
theme-opinion = Opinions
theme-other = Autres nouvelles

## Alerts

alert-because = Parce que vous suivez { $words }
alert-because-chat = Parce que cette discussion suit { $words }
alert-outlets =
    { $count ->
        [one] désormais { $count } média
       *[other] désormais { $count } médias
    }
alert-changed-title = <b>Corrigé.</b> Le titre était : « { $before } »
alert-changed-lead = <b>Corrigé.</b> L’article commençait ainsi : « { $before } »
alert-changed-facts =
    { $count ->
        [one] <b>Du nouveau.</b> { $count } média désormais ; j’avais annoncé : « { $before } »
       *[other] <b>Du nouveau.</b> { $count } médias désormais ; j’avais annoncé : « { $before } »
    }
alert-changed-surge =
    { $count ->
        [one] <b>L’affaire prend de l’ampleur.</b> { $count } média désormais ; j’avais annoncé : « { $before } »
       *[other] <b>L’affaire prend de l’ampleur.</b> { $count } médias désormais ; j’avais annoncé : « { $before } »
    }
bundle-heading =
    { $count ->
        [one] { $count } sujet que vous suivez
       *[other] { $count } sujets que vous suivez
    }
bundle-rest =
    { $count ->
        [one] Et { $count } autre. /top montre ce dont parlent le plus de médias.
       *[other] Et { $count } autres. /top montre ce dont parlent le plus de médias.
    }
button-open = Ouvrir
button-read-more = Lire la suite

## Setting up digests

digests-heading = Votre digest
digests-heading-chat = Digest pour « { $chat } »
digests-offer =
    <b>Un digest vous apporte ce qui est nouveau, à vos heures.</b>
    Quand il n’y a rien de nouveau, rien n’arrive. Quand le voulez-vous ?
digests-offer-chat =
    <b>Un nouveau digest pour « { $chat } »</b>
    Il apporte ce qui est nouveau, aux heures que vous choisissez. Quand doit-il arriver ?
digests-offer-clock = Fuseau : { $place }. « Choisir » en règle un autre, ainsi que les thèmes, la longueur et le reste.
digests-next = Prochain : { $day } à { $hour }, { $place }
digests-today = aujourd’hui
digests-tomorrow = demain
digests-paused = En pause : rien n’arrive avant la reprise.
digests-streams = Chaque sujet arrive dès qu’il paraît.
digests-also = avec aussi : { $extras }
digests-list = Vos digests
digests-list-chat = Digests pour « { $chat } »
digests-which = Vous en avez plusieurs. Ouvrez celui dont l’heure doit changer : Choisir › Heures.
digests-stopped = ⏸ Rien n’arrive tant que votre /stop tient. /start l’annule.
digests-stopped-chat = ⏸ Rien n’arrive tant que le /stop de cette discussion tient. Ses admins l’annulent sous /chats.
digests-asleep-chat = ⏸ Je ne peux pas y écrire en ce moment. Tout est gardé ; ajoutez-moi de nouveau et cela reprend.
digests-remove-ask = Supprimer ce digest ?
digests-removed = Supprimé. Vous ne recevez plus de digest.
digests-removed-chat = Supprimé. « { $chat } » ne reçoit plus de digest.
digests-sample = <b>Un aperçu : le digest tel qu’il serait maintenant.</b> Il ne change rien ; le prochain arrive quand même.
digests-every-day = tous les jours
digests-workdays = du lundi au vendredi
digests-everything = tout
digests-topics-more = et { $count } de plus
digests-all-languages = toutes les langues
digests-each-headline = titres seulement
digests-each-line = 1 phrase chacun
digests-each-short = 3 phrases chacun
digests-size =
    { $count ->
        [one] { $count } sujet au plus, { $length }
       *[other] jusqu’à { $count } sujets, { $length }
    }
digests-agenda = agenda
digests-quote = citation du jour
digests-previews = aperçu du lien
digests-silent = sans son
digests-note = un mot s’il n’y a rien de nouveau
digests-nothing-else = aucun
digests-late = jusqu’à { $span } de retard
digests-chosen = <b>{ $what } :</b> { $value }
digests-languages = écrit en { $interface } ; articles : { $articles }
digests-mode-hours = à heures fixes
digests-mode-stream = chaque sujet dès qu’il paraît
digests-main-thread = la discussion principale
digests-thread = sujet { $number }
digests-part-hours = Heures
digests-part-halves = Heures
digests-part-days = Jours
digests-part-zone = Fuseau
digests-part-topics = Thèmes
digests-part-lang = Langues
digests-part-len = Longueur
digests-part-extra = Suppléments
digests-part-late = Si manqué
digests-part-mode = Quand
digests-part-thread = Où
digests-hours-text =
    Pour l’instant : { $hours }. Appuyez sur une heure pour l’ajouter ou l’enlever, ou écrivez simplement les heures : <code>7h30, 19h15</code>
digests-days-text = Pour l’instant : { $days }. Appuyez sur un jour pour l’ajouter ou l’enlever.
digests-zone-text =
    Pour l’instant : { $zone }.
    Écrivez une ville (<code>Lyon</code>, <code>New York</code>) ou un fuseau (<code>Europe/Paris</code>), ou envoyez-moi une position : je m’en sers une fois et je ne la garde pas.
digests-zone-which = Lequel voulez-vous dire ? L’heure est celle qu’il y est.
digests-zone-unknown = Je ne connais ni ville, ni pays, ni fuseau du nom de « { $words } ». Essayez une plus grande ville voisine, ou envoyez une position. Pour chercher ces mots : <code>/search { $words }</code>
digests-no-location = Une position ne me sert que sur l’écran « Fuseau ». /digest y mène.
digests-zone-nowhere = Je ne connais aucun fuseau horaire à cet endroit. Essayez le nom d’une ville.
digests-topics-none = Pour l’instant : tout.
digests-topics-text = Écrivez de quoi il doit parler, comme pour une recherche : <code>climat</code>, <code>"pourparlers de paix" -football</code>, <code>section:économie</code>. Plusieurs thèmes : un par ligne.
digests-topics-follows = Vous suivez déjà ceci ; appuyez pour l’ajouter.
digests-language-text =
    Écrit en : { $interface } (première rangée).
    Articles : { $articles }.
digests-length-text = Pour l’instant : { $size }.
digests-extra-agenda = agenda : ce qu’apportent les 24 prochaines heures
digests-extra-quote = citation du jour
digests-extra-links = aperçu du premier lien
digests-extra-quiet = il arrive sans son
digests-extra-note = un petit mot s’il n’y a rien de nouveau
digests-late-text =
    Si je n’ai pas pu envoyer un digest à l’heure, il arrive encore, avec { $late }. Ensuite il est sauté, et vous en êtes averti.
digests-mode-text =
    <b>À heures fixes :</b> un digest de ce qui est nouveau.
    <b>Chaque sujet dès qu’il paraît :</b> un message par sujet, une fois, au premier article.
digests-thread-text = Il va dans : { $topic }.
digests-not-yours = Seuls les admins de cette discussion peuvent régler ses digests.
digests-admins-only = Seuls les admins de ce groupe peuvent régler ses digests. Pour le vôtre : écrivez-moi /digest en privé.
digests-private-only = Réglez cela dans votre discussion privée avec moi : /digest
digests-gone = Ce digest n’existe plus. /digest montre ceux qui existent.
digests-full = Cette discussion a { $most } digests, le maximum. Supprimez-en un d’abord.
digests-last-hour = Il faut au moins une heure. Pour n’en recevoir aucun un temps, mettez en pause.
digests-last-day = Il faut au moins un jour. Pour n’en recevoir aucun un temps, mettez en pause.
digests-hours-full = { $most } heures par jour sont le maximum.
digests-hours-unread = Je ne lis pas d’heures dans « { $words } ». Par exemple : <code>7h30, 19h15</code>. Pour chercher ces mots : <code>/search { $words }</code>
digests-topics-full = Un digest a { $most } thèmes au plus. Enlevez-en un d’abord.
button-digest-choose = Choisir
button-digest-stream = Chaque sujet dès qu’il paraît
button-digest-sample = En voir un maintenant
button-digest-pause = Pause
button-digest-resume = Reprendre
button-digest-remove = Supprimer
button-digest-really-remove = Oui, supprimer
button-digest-all = Tous les digests
button-digest-add = + Nouveau digest
button-digest-back = ◀ Retour
button-digest-half-hours = Demi-heures ▶
button-digest-full-hours = ◀ Heures pleines
button-digest-workdays = Lun–ven
button-digest-every-day = Tous les jours
button-digest-everything = Tout
button-digest-all-languages = Toutes les langues
button-digest-headline = Titres
button-digest-line = 1 phrase
button-digest-short = 3 phrases
button-digest-agenda = Agenda
button-digest-quote = Citation
button-digest-links = Aperçu
button-digest-quiet = Sans son
button-digest-note = Un mot si rien
command-digest = Un digest à vos heures

## Réglages et données personnelles

settings-intro = La première rangée : la langue que je parle ici ; la deuxième : la longueur des résumés. Les autres boutons disent ce qui vaut maintenant ; appuyez pour changer. Les annonces sont ce que mon responsable veut dire à tous.
settings-stopped = Je suis à l’arrêt ici et n’écris rien de moi-même. /start me fait reprendre.
settings-zone = Fuseau : { $place }
settings-quiet-on = Silence : { $from }–{ $until }
settings-quiet-off = Pas d’heures de silence
settings-hourly =
    { $count ->
        [one] { $count } alerte par heure
       *[other] { $count } alertes par heure
    }
settings-filters =
    { $count ->
        [0] Aucun filtre
        [one] { $count } filtre
       *[other] { $count } filtres
    }
settings-announcements-on = Annonces : oui
settings-announcements-off = Annonces : non
settings-history-on = Historique : oui
settings-history-off = Historique : non
button-export = Exporter mes données
button-forget = M’oublier
button-back-to-settings = ◀ Réglages
button-turn-on = Activer
button-turn-off = Désactiver
zone-screen =
    <b>Fuseau horaire</b>

    { $place }, où il est { $time }. Les heures de silence, les rappels et les dates le suivent.
zone-type = Écrivez le nom d’une ville, d’un pays ou d’un fuseau : Lisbonne, Canada, UTC+3. Ou envoyez-moi une position : elle sert une fois et n’est pas gardée.
zone-type-group = Un admin le change par un nom : <code>/settings Lisbonne</code>
zone-which = « { $words } » peut être :
zone-both = Deux fuseaux ont cours à cet endroit. Lequel voulez-vous dire ?
zone-near = Je ne connais pas « { $words } », mais ceux-ci s’appellent presque ainsi :
zone-unknown = Je ne connais ni ville ni fuseau du nom de « { $words } ». Une plus grande ville proche convient, ou un décalage comme UTC+3. Pour le chercher plutôt : <code>/search { $words }</code>
quiet-screen-on =
    <b>Heures de silence</b>

    De { $from } à { $until }, les alertes attendent. Ce que vous avez marqué urgent passe quand même ; les digests et les rappels arrivent à leurs heures.
quiet-screen-off =
    <b>Heures de silence</b>

    Il n’y en a pas : les alertes arrivent à toute heure.
quiet-rows = La première rangée en déplace le début, la deuxième la fin.
quiet-clock = Il est { $time } à { $place }.
quiet-clock-digests = Les publications attendent si leur digest est réglé ainsi, à l’heure de son fuseau.
hourly-screen =
    <b>Alertes</b>

    { $count ->
        [one] Une alerte par heure ; le reste vient ensemble, en un seul message.
       *[other] Au plus { $count } alertes par heure ; le reste vient ensemble, en un seul message.
    }
history-screen-off =
    <b>Historique de lecture</b>

    Il est désactivé : je ne retiens pas ce que vous lisez. Activé, il garde les { $most } derniers articles ouverts, et /history ne les montre qu’à vous.
history-screen-on =
    <b>Historique de lecture</b>

    Il est activé : je garde les { $most } derniers articles ouverts, et /history ne les montre qu’à vous. Le désactiver le vide.
list-history = Ouverts en dernier
history-empty = Vous n’avez rien ouvert depuis que l’historique a été activé ou vidé.
button-history-clear = Vider l’historique
history-cleared = Votre historique est vide.
filters-screen = <b>Filtres</b>
filters-explain = Les articles dont le titre ou les premières lignes contiennent ces mots, ou répondent à un motif, n’apparaissent ni dans /latest, ni dans /top, ni dans les alertes et les digests. Une recherche les trouve toujours.
filters-none = Rien n’est filtré pour l’instant.
filters-remove = Appuyez sur un filtre pour l’enlever.
filters-type = Pour en ajouter un, écrivez un mot, des mots qui vont ensemble, ou un motif entre barres obliques, comme <code>/^direct/</code>.
button-back-to-filters = ◀ Filtres
button-filter-new = + Ajouter un filtre
filters-type-group = Les admins en ajoutent par <code>/filter mot</code> ou <code>/filter /motif/</code>.
filter-added = « { $filter } » est filtré désormais.
filter-reach = Parmi les { $count } articles les plus récents des 7 derniers jours, cela en aurait caché { $hidden }.
filter-there = Ce filtre existe déjà.
filters-full = Il peut y avoir { $most } filtres au plus. Enlevez-en un d’abord.
filter-empty = Il faut à un filtre un mot, avec des lettres ou des chiffres.
filter-long = Un filtre peut avoir { $most } caractères au plus.
filter-everything = Ce motif répond à tous les textes : il cacherait tout.
filter-large = Ce motif, avec les autres d’ici, demande trop de travail pour chaque article. Moins de répétitions suffiront.
filter-parenthesis = Dans ce motif, une parenthèse reste seule : { $part }
filter-bracket = Dans ce motif, un [ n’a pas de ] : { $part }
filter-backslash = Ce motif finit par une barre oblique inverse, ou ouvre une citation par \Q sans la fermer par \E.
filter-escape = « { $part } » ne veut rien dire dans un motif. La barre oblique inverse elle-même s’écrit deux fois, et on ne peut pas renvoyer à un groupe.
filter-range = « { $part } » n’est pas un ensemble de caractères.
filter-nothing-repeated = Avant « { $part } », il n’y a rien à répéter.
filter-repeated-twice = « { $part } » répète une répétition. Mettez la première entre parenthèses.
filter-too-often = « { $part } » répète trop souvent (1000 fois au plus), ou compte à rebours.
filter-group = Les motifs n’ont rien ici comme « { $part } » : ils ne regardent ni devant ni derrière.
filter-other = Je ne comprends pas ce motif.
list-left-out =
    { $count ->
        [one] { $count } autre est caché par les filtres.
       *[other] { $count } autres sont cachés par les filtres.
    }
list-all-left-out =
    { $count ->
        [one] Ce qu’il y a, { $count } article, est caché par les filtres.
       *[other] Ce qu’il y a, { $count } articles, est caché par les filtres.
    }
list-would-hide =
    { $count ->
        [one] Les filtres en cacheraient { $count }.
       *[other] Les filtres en cacheraient { $count }.
    }
list-hidden = Cachés par les filtres
button-hidden = Voir les cachés ({ $count })
stop-kept = Gardé pour quand vous le voudrez de nouveau : { $list }.
stop-follows =
    { $count ->
        [one] { $count } suivi
       *[other] { $count } suivis
    }
stop-digests =
    { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
stop-reminders =
    { $count ->
        [one] { $count } rappel
       *[other] { $count } rappels
    }
stop-admins-only = Seuls les admins de ce groupe peuvent arrêter ce que j’y envoie, et le faire reprendre.
button-resume-all = Reprendre
resumed = Je vous écris de nouveau : { $list }.
resumed-nothing = Je peux de nouveau vous écrire. Rien n’est encore prévu pour cela.
own-data-in-private = Cela reste entre nous deux : écrivez-le-moi en privé.
export-caption = Tout ce que je garde sur vous, en JSON. /privacy le dit avec des mots.
forget-first =
    <b>M’oublier</b>

    J’effacerais tout ce que je garde sur vous : réglages, suivis, digests, rappels, articles enregistrés et historique, ce que vous avez demandé et ce que je vous ai envoyé, et les articles des liens que personne d’autre n’a envoyés. Ce que vous avez réglé pour des groupes et des canaux y reste, sans votre nom.
forget-admin = Vous êtes admin de ce bot : vos droits disparaissent aussi, sauf si son fichier de réglages vous nomme.
forget-last = <b>C’est irréversible.</b> Le bouton marche pendant dix minutes.
button-go-on = Continuer
button-erase = Tout effacer
button-keep = Tout garder
erased = Tout est effacé.
command-filter = Écarter ce que vous ne voulez pas voir
command-history = Ce que vous avez ouvert en dernier

## Ce qu’on en sait

known-heading = Ce qu’on en sait
known-linked = Derrière le lien :
known-text = Le même texte :
known-event = Le même événement :
known-related = À rapprocher :
known-only-related =
    { $count ->
        [one] Aucun article du dernier jour ne rapporte exactement cela. Ceux-ci s’en rapprochent.
       *[other] Aucun article des { $count } derniers jours ne rapporte exactement cela. Ceux-ci s’en rapprochent.
    }
known-sources =
    { $count ->
        [one] Une seule source en parle ici.
       *[other] { $count } sources indépendantes en parlent.
    }
known-first = La première, selon les dates indiquées : { $outlet }, { $date }.
known-not-judged = Voici qui rapporte quoi, non si c’est vrai.
known-nothing =
    { $count ->
        [one] Je ne connais rien de tel dans les articles du dernier jour.
       *[other] Je ne connais rien de tel dans les articles des { $count } derniers jours.
    }
known-too-short = Il y a trop peu de texte pour comparer. Quelques phrases suffiraient ; pour de simples mots, il y a /search
known-usage = À propos de quoi ? Répondez /known à un message, transférez-m’en un en privé, ou ajoutez le texte : <code>/known Le ferry de nuit revient au printemps</code>
known-no-text = Il ne contient aucun texte que je puisse comparer aux archives.
button-read-link = Lire le lien
command-known = Ce qu’on sait d’un message

## Envois

outbox-heading = <b>Ce qui doit partir</b>
outbox-nothing-waits = Rien n’attend.
outbox-lane-interactive = réponses : { $count }
outbox-lane-urgent = urgents : { $count }
outbox-lane-alert = alertes : { $count }
outbox-lane-digest = digests : { $count }
outbox-lane-broadcast = annonces : { $count }
outbox-lane-paid = payants : { $count }
outbox-kind-alert = Alerte
outbox-kind-alert-edit = Mise à jour d’une alerte
outbox-kind-bundle = Alertes groupées
outbox-kind-digest = Revue
outbox-kind-stream = Sujet au fil de l’eau
outbox-kind-reminder = Rappel
outbox-kind-approval = Aperçu à approuver
outbox-kind-told = Mot en privé
outbox-kind-broadcast = Annonce
outbox-all-of-kind = { $kind } (l’ensemble)
outbox-paused-heading = <b>Retenu</b>
outbox-paused = { $what } : « { $said } », dit Telegram
outbox-doubted-heading = <b>De sort inconnu</b>
outbox-doubted =
    { $count ->
        [one] { $what } : { $count } conversation
       *[other] { $what } : { $count } conversations
    }
outbox-doubted-hint = La connexion s’est rompue avant la réponse de Telegram : c’est peut-être arrivé, peut-être pas. Rien n’en est répété sans votre accord.
outbox-more =
    { $count ->
        [one] … et { $count } autre
       *[other] … et { $count } autres
    }
outbox-day = Ces dernières 24 heures : { $ended }
outbox-day-nothing = Rien n’est parti ces dernières 24 heures.
outbox-ended-sent = envoyés : { $count }
outbox-ended-refused = refusés : { $count }
outbox-ended-asleep = injoignables : { $count }
outbox-ended-skipped = laissés de côté : { $count }
outbox-ended-uncertain = de sort inconnu : { $count }
outbox-again =
    { $count ->
        [one] Nul ne sait si ceci est arrivé dans { $count } conversation : { $what }. Renvoyé, cela y sera peut-être lu deux fois.
       *[other] Nul ne sait si ceci est arrivé dans { $count } conversations : { $what }. Renvoyé, cela sera lu deux fois par certains.
    }
outbox-resumed = { $what } : l’envoi reprend.
outbox-sent-again =
    { $count ->
        [one] Renvoi en cours dans { $count } conversation.
       *[other] Renvoi en cours dans { $count } conversations.
    }
outbox-settled = C’est déjà réglé. /outbox montre où l’on en est.
button-outbox = Envois
button-outbox-resume = Reprendre
button-outbox-back = ◀ Envois
button-send-again = Renvoyer ({ $count })…
button-send-again-now = Renvoyer
button-refresh = ↻ Actualiser
command-outbox = Ce qui doit partir, et ce qui a échoué

## La démonstration

demo-try =
    { $name }, trois choses à essayer dans ta conversation avec le bot :

    · /follow port – quinze secondes plus tard, un navire s’échoue et le bot te prévient. Regarde ensuite : le message change avec le sujet, et un rectificatif se fait entendre.
    · /digest, 08:00, « En envoyer un » – ce que tu recevrais chaque matin.
    · « Nouveau groupe ou canal » à gauche, un canal où se trouve le bot, « Le régler », « Digests », « Chaque sujet dès qu’il paraît » – le prochain sujet y est publié.

## Publications et leur validation

digests-part-posts = Publications
digests-part-sign = Signature
digests-part-pace = Rythme
digests-part-ask = Validation
digests-picture = image
digests-hashtags = hashtags
digests-read-more = « Lire la suite »
digests-extra-image = image du sujet, au-dessus du texte
digests-extra-tags = hashtags de ses rubriques
digests-extra-more = un bouton qui ouvre le sujet chez moi
digests-signed = Signature : { $signature }
digests-unsigned = Pas de signature
digests-signature-text = Écrivez la ligne à mettre sous chaque publication, { $most } caractères au plus.
digests-signature-long = Cela fait { $count } caractères ; le maximum est { $most }. Rien n’a changé.
digests-hourly =
    { $count ->
        [one] { $count } publication par heure au plus
       *[other] { $count } publications par heure au plus
    }
digests-waits = attend de { $start } à { $end }
digests-waits-never = attendrait aux heures de silence, mais il n’y en a pas
digests-pace-text =
    Pour l’instant : { $pace }.
    Ce qui est de trop attend son tour et paraît un par un, d’abord ce que le plus de médias rapportent ; ce qui n’est plus une nouvelle d’ici là est laissé de côté.
digests-approval-none = personne n’est consulté
digests-approval-send = envoyé à l’heure, sauf si retenu
digests-approval-hold = envoyé seulement si publié
digests-approval-text =
    La dernière personne à avoir réglé ce digest peut le voir une demi-heure avant, en retirer des sujets et écrire une introduction. Si personne ne décide avant l’heure, il est envoyé ou retenu, selon ce que vous choisissez ici.
button-digest-image = Image
button-digest-tags = Hashtags
button-digest-more = Lire la suite
button-digest-signature = Signature
button-digest-unsign = Enlever la signature
button-digest-night = Attendre aux heures de silence
button-digest-approval-none = Ne consulter personne
button-digest-approval-send = Montrer, envoyer sauf si retenu
button-digest-approval-hold = Montrer, n’envoyer que si publié
issue-approved = ✓ Part à { $when } dans « { $chat } »
issue-held = ✋ Retenu : il ne part pas à { $when } dans « { $chat } »
issue-held-over = ✋ Retenu : le digest de { $when } pour « { $chat } » n’est pas parti
issue-nobody = ✋ Retenu : personne n’a publié le digest de { $when } pour « { $chat } »
issue-on-its-way = En route vers « { $chat } » ({ $when })
issue-sent = ✓ Envoyé : le digest de { $when } pour « { $chat } »
issue-empty = Rien n’est parti à { $when } dans « { $chat } » : ses sujets n’existent plus
issue-passed = Le digest de { $when } pour « { $chat } » n’a pas été envoyé : il est trop tard
issue-void = Cet aperçu du digest de { $when } pour « { $chat } » ne compte plus : ses réglages ont changé, ou un autre est venu depuis.
issue-taken-out =
    { $count ->
        [one] { $count } sujet retiré
       *[other] { $count } sujets retirés
    }
issue-choose = Appuyez sur un numéro pour retirer un sujet ou le remettre.
issue-intro-text = Écrivez ce qui doit précéder les sujets, { $most } caractères au plus.
issue-intro-now = Pour l’instant : { $intro }
issue-intro-set = ✓ Cela précède les sujets maintenant.
issue-intro-long = Cela fait { $count } caractères ; le maximum est { $most }. Rien n’a changé.
issue-already = Son envoi est déjà décidé.
issue-held-already = Il est déjà retenu.
issue-too-late = Trop tard : il est déjà parti.
issue-one-stays = Il faut qu’un sujet reste. Pour ne rien envoyer, retenez-le.
button-issue-publish = Publier
button-issue-hold = Retenir
button-issue-drop = Retirer des sujets
button-issue-intro = Introduction
button-issue-no-intro = Enlever l’introduction
button-issue-after-all = L’envoyer quand même à { $when }
button-issue-now = Envoyer maintenant
button-issue-waiting = Valider le prochain
button-issue-show = Le montrer

## The desk

desk-write-first = Écrivez-moi d’abord en privé : c’est là que je vous réponds.
grant-no-person = Ce n’est personne à qui je puisse confier un rôle.
role-editor = rédacteur
role-admin = administrateur
role-owner = propriétaire
role-none = aucun rôle
role-card =
    <b>{ $name }</b>
    Actuellement : { $role }. Les rédacteurs s’occupent des sources, des sujets, des épingles et des publications ; les administrateurs, de tout le reste aussi, personnes comprises.
role-given-editor =
    <b>Vous êtes maintenant rédacteur de ce bot.</b>
    /addsource ajoute une source, /sources les montre toutes, /post publie un article dans un canal, /reports liste les citations dont l’auteur est douteux. Le reste est dans /help.
role-given-admin =
    <b>Vous êtes maintenant administrateur de ce bot.</b>
    /addsource ajoute une source, /outbox montre ce qui est envoyé, /audit ce que les autres ont fait. Le reste est dans /help.
grant-usage = À qui ? Écrivez <code>/grant</code> suivi d’un nom ou d’un numéro, ou en réponse à un message de la personne que vous m’avez transféré.
grant-nobody = Personne du nom de « { $words } » ne m’a écrit.
grant-never-wrote = Cette personne doit d’abord m’écrire en privé.
grant-hidden = Cette personne cache son identité quand on la transfère. Écrivez plutôt <code>/grant</code> suivi de son nom.
grant-which = De qui s’agit-il ?
button-change-admin = { $name } …
button-make-editor = Nommer rédacteur
button-make-admin = Nommer administrateur
button-remove-role = Retirer le rôle
button-back-admins = ◀ Rôles
command-grant = Donner un rôle à quelqu’un
command-audit = Ce qu’ont fait les administrateurs

## What admins did

audit-heading = <b>Ce qu’ont fait les administrateurs</b>
audit-empty = Rien de ce genre.
audit-nothing = Je ne connais ni action ni personne du nom de « { $words } ». Essayez <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code>, ou un nom ou numéro.
audit-somebody = quelqu’un
audit-right = juste
audit-wrong = faux
audit-other = { $who } : { $deed } { $subject } { $change }
audit-source-add = { $who } a ajouté la source { $subject } ({ $after })
audit-source-list = { $who } a ajouté des sources depuis une liste : { $after }
audit-source-pause = { $who } a mis en pause la source { $subject }
audit-source-resume = { $who } a relancé la source { $subject }
audit-source-remove = { $who } a retiré la source { $subject } ({ $before })
audit-article-post = { $who } a publié « { $subject } » dans { $after }
audit-article-pin = { $who } a épinglé « { $subject } »
audit-article-unpin = { $who } a désépinglé « { $subject } »
audit-story-merge = { $who } a fondu le sujet { $subject } dans le sujet { $after }
audit-story-split = { $who } a scindé le sujet { $before } ; le sujet { $after } est nouveau
audit-report-settle = { $who } a jugé { $after } le nom { $subject } sous une citation
audit-report-reopen = { $who } est revenu sur le jugement du nom { $subject }
audit-outbox-resume = { $who } a laissé reprendre l’envoi : { $subject }
audit-outbox-again = { $who } a fait renvoyer des messages au sort inconnu : { $subject } ({ $after })
audit-broadcast-schedule = { $who } a programmé l’annonce { $subject }
audit-broadcast-start = { $who } a lancé l’annonce { $subject }, chats : { $after }
audit-broadcast-pause = { $who } a suspendu l’annonce { $subject }
audit-broadcast-resume = { $who } a laissé reprendre l’annonce { $subject }
audit-broadcast-cancel = { $who } a annulé l’annonce { $subject }
audit-broadcast-again = { $who } a fait renvoyer l’annonce { $subject }, chats : { $after }
audit-broadcast-edit = { $who } a reformulé l’annonce { $subject }, chats : { $after }
audit-broadcast-erase = { $who } a supprimé l’annonce { $subject }, chats : { $after }
audit-role-invite = { $who } a créé un lien pour un nouvel administrateur
audit-role-accept = { $who } a ouvert un lien et obtenu le rôle : { $after }
audit-role-grant = { $who } a changé le rôle de { $about } : { $change }
audit-role-remove = { $who } a retiré le rôle de { $about } : { $before }

## Who comes in

ban-usage =
    Qui ? Écrivez <code>/ban</code> suivi d’un nom ou d’un numéro, ou en réponse à un message de la personne que vous m’avez transféré ; ensuite, si vous voulez, la durée : <code>/ban 123456 7j</code>. Elle n’aura plus aucune réponse et ne recevra plus rien. <code>/unban</code> l’annule.
    { $count ->
        [0] Personne n’est exclu pour l’instant.
        [one] Une personne ou un groupe est exclu pour l’instant.
       *[other] { $count } personnes et groupes sont exclus pour l’instant.
    }
unban-usage = Qui ? Écrivez <code>/unban</code> suivi du numéro, ou en réponse à un message de la personne que vous m’avez transféré.
ban-ask = Exclure { $name } ? Plus aucune réponse ni aucun envoi.
ban-for-good = { $name } est exclu.
ban-until = { $name } est exclu jusqu’au { $until }.
ban-lifted = { $name } peut revenir.
ban-left = Rien n’est fait : pour { $name }, tout reste comme avant.
ban-none = Il n’y a là aucune exclusion.
ban-has-role = Cette personne a un rôle ici. Retirez-le d’abord, dans /admins.
grant-banned = Cette personne est exclue. Laissez-la d’abord revenir : <code>/unban</code>
button-unban = Laisser revenir
button-ban-for-good = Pour de bon
button-ban-hours =
    { $count ->
        [one] Pour { $count } heure
       *[other] Pour { $count } heures
    }
button-ban-days =
    { $count ->
        [one] Pour { $count } jour
       *[other] Pour { $count } jours
    }
limits-card =
    <b>Réponses par minute</b>
    · pour une personne : { $person } (les réglages disent { $person_default })
    · dans un groupe : { $group } (les réglages disent { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Écrivez <code>/limits person 30</code> (de 1 à 600), <code>/limits group 10</code> (de 1 à 60), ou <code>reset</code> au lieu du nombre.
admission-wait = Ce bot n’est pas ouvert à tous. Ses administrateurs sont consultés ; je vous écrirai quand ils vous laisseront entrer.
admission-wait-group = Ce groupe attend l’accord des administrateurs du bot.
admission-in = Vous pouvez entrer. /help montre ce que je sais faire.
admission-in-group = Je réponds ici désormais. /help montre ce que je sais faire.
admission-let = ✓ { $name } peut entrer : c’est la décision de { $admin }.
admission-refused = { $name } a été refusé par { $admin }.
admission-gone = Personne de ce numéro n’attend plus.
button-let-in = Laisser entrer
button-refuse = Refuser
button-let-in-after-all = Laisser entrer tout de même
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) aimerait utiliser le bot.
notice-group-asks = Le bot a été ajouté à <b>{ $title }</b> (<code>{ $chat }</code>). Doit-il y répondre ?
audit-until = jusqu’au { $moment }
audit-for-good = pour de bon
audit-ban-add = { $who } a exclu { $about } : { $after }
audit-ban-lift = { $who } a laissé revenir { $about }
audit-limits-person = { $who } a fixé les réponses par minute pour une personne : { $change }
audit-limits-group = { $who } a fixé les réponses par minute dans un groupe : { $change }
audit-admission-let = { $who } a laissé entrer { $about }
audit-admission-refuse = { $who } a refusé { $about }
command-ban = Exclure quelqu’un
command-unban = Laisser revenir quelqu’un
command-limits = Combien on peut demander

## Sauvegardes, et ce que retient une archive restaurée

command-backup = Sauvegarder toutes les données
backup-made =
    ✓ Sauvegarde faite : { $size } Mo, { NUMBER($rows) } lignes.
    <code>{ $path }</code>
    Elle reste sur la machine du bot, où les { $kept } dernières sont gardées ; copiez-la ailleurs. Les réglages, et le jeton qu’ils contiennent, n’y sont pas. <code>depeche restore</code> la rétablit.
backup-busy = Une sauvegarde est déjà en cours.
backup-failed = La sauvegarde n’a pas pu être faite : { $reason }
notice-restored =
    <b>Cette archive a été restaurée d’une sauvegarde du { $made }.</b>
    Rien ne part de soi-même tant que vous n’avez pas décidé : ce que le bot a envoyé après cette sauvegarde, il ne le sait plus, et l’enverrait de nouveau.
    À envoyer pour l’instant : { $backlog }
hold-state =
    ⏸ <b>Tout est retenu</b>
    L’archive a été restaurée le { $restored } d’une sauvegarde du { $made }. À envoyer pour l’instant : { $backlog }
hold-due-nothing = rien
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } message
       *[other] { NUMBER($count) } messages
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } digest
       *[other] { NUMBER($count) } digests
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } rappel
       *[other] { NUMBER($count) } rappels
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } alerte
       *[other] { NUMBER($count) } alertes
    }
hold-ask-release =
    <b>Envoyer ce qui était à envoyer ?</b>
    { $backlog }, puis tout comme d’habitude. Qui en a reçu une partie après la sauvegarde du { $made } la recevra deux fois.
hold-ask-drop =
    <b>Abandonner ce qui était à envoyer ?</b>
    { $backlog } : rien de cela ne partira jamais. Ce qui vient à partir de maintenant partira.
button-hold-release = Laisser partir
button-hold-drop = Abandonner
button-hold-send = Oui, envoyer
button-hold-now = Oui, abandonner
hold-released = ✓ Les envois reprennent.
hold-dropped = ✓ Abandonné. Ce qui vient à partir de maintenant part.
audit-backup-make = { $who } a fait la sauvegarde { $subject }
audit-restore-release = { $who } a laissé partir ce que retenait l’archive restaurée (à envoyer : { $subject })
audit-restore-drop = { $who } a abandonné ce que retenait l’archive restaurée (à envoyer : { $subject })

## Broadcasts

command-broadcast = Écrire à tout le monde, ou à certains
command-broadcasts = Ce qui a été envoyé à beaucoup
broadcast-ask-content =
    Envoyez ou transférez-moi ce qui doit partir : un texte, une photo, une vidéo, un sondage, un document, un message vocal ou tout un album. Cela part tel quel.

    D’un texte vous pourrez ensuite écrire des variantes dans d’autres langues ; { "{first_name}" } y devient le prénom de chacun. Jusqu’à { $most } boutons de lien peuvent figurer dessous.

    Rien ne part avant votre confirmation.
broadcast-heading = <b>Annonce { $id }</b> – { $state }
broadcast-state-draft = brouillon
broadcast-state-scheduled = attend son heure
broadcast-state-running = en cours d’envoi
broadcast-state-held = en pause
broadcast-state-done = envoyée
broadcast-state-cancelled = arrêtée
broadcast-text = Un texte
broadcast-texts = Un texte, avec des variantes : { $languages }
broadcast-copy = Tel que vous l’avez envoyé : { $what }
broadcast-what-animation = une animation
broadcast-what-audio = un morceau de musique
broadcast-what-photo = une photo
broadcast-what-sticker = un sticker
broadcast-what-story = une story
broadcast-what-video = une vidéo
broadcast-what-video_note = un message vidéo
broadcast-what-voice = un message vocal
broadcast-what-contact = un contact
broadcast-what-venue = un lieu
broadcast-what-location = un lieu
broadcast-what-poll = un sondage
broadcast-what-dice = un dé
broadcast-what-document = un document
broadcast-what-album =
    { $count ->
        [one] un album
       *[other] un album de { $count }
    }
broadcast-what-other = un message
broadcast-size =
    { $count ->
        [one] À { $number } conversation, environ { $takes }
       *[other] À { $number } conversations, environ { $takes }
    }
broadcast-only-people = seulement les personnes
broadcast-only-places = seulement les groupes et les canaux
broadcast-only-language = bot réglé en : { $languages }
broadcast-only-reading = avec un résumé d’articles en : { $language }
broadcast-only-active =
    { $count ->
        [one] vues depuis un jour
       *[other] vues ces { $count } derniers jours
    }
broadcast-only-joined = arrivées depuis le { $day }
broadcast-only-topic = qui suivent « { $topic } »
broadcast-only-ids =
    { $count ->
        [one] d’une liste d’une seule
       *[other] d’une liste de { $count }
    }
broadcast-audience = <b>À qui ?</b>
broadcast-audience-hint = Qui ne veut pas d’annonces n’en reçoit jamais ; les groupes et canaux n’en reçoivent que si un administrateur les a activées.
broadcast-options = <b>Quand et comment ?</b>
broadcast-at-once = Part dès que vous confirmez.
broadcast-starts = Part le { $moment }, à qui fera alors partie du public.
broadcast-expires = Pas après le { $moment }.
broadcast-silent = Sans son.
broadcast-protected = Ne peut être ni transféré ni enregistré.
broadcast-paid = Part vite, pour environ { $stars } étoiles.
broadcast-texts-heading = <b>Textes</b>
broadcast-texts-hint = Qui n’a pas de texte dans sa langue reçoit celui pour tous.
broadcast-for-all = pour tous
broadcast-ask-words = Écrivez le texte ({ $language }). Un « - » supprime celui qui existe.
broadcast-ask-link =
    Écrivez les boutons, un par ligne : le libellé, puis l’adresse.

    Lire la suite https://example.org/suite

    Un « - » les supprime tous.
broadcast-ask-start = Quand doit-elle partir ? Par exemple { "2026-12-24 18:00" }, ou { "18:00" } aujourd’hui. Un « - » signifie tout de suite.
broadcast-ask-end = Après quel moment ne doit-elle plus partir ? Par exemple { "2026-12-24 18:00" }. Un « - » signifie jamais.
broadcast-ask-joined = Seulement à qui est arrivé ce jour-là ou après, par exemple { "2026-11-01" }. Un « - » annule cela.
broadcast-ask-topic = Seulement à qui suit ceci ; écrivez-le comme eux. Un « - » annule cela.
broadcast-ask-read = Seulement à qui a un résumé d’articles dans cette langue : son code, comme { "fr" }. Un « - » annule cela.
broadcast-ask-ids = Envoyez un document, ou un message, avec les identifiants des conversations. Un « - » annule cela.
broadcast-ask-word = Écrivez le texte qui doit remplacer partout ce qui a été envoyé.
broadcast-spend =
    La voie payante coûte un dixième d’étoile par message : environ { $stars } étoiles du solde du bot.
    Telegram ne l’ouvre qu’aux bots qui ont au moins 100 000 utilisateurs actifs par mois et 10 000 étoiles.
broadcast-sure = L’envoyer ?
broadcast-type-count = Pour l’envoyer, écrivez le nombre de conversations : <code>{ $plain }</code>
broadcast-discard = L’abandonner ? Rien n’en a été envoyé.
broadcast-stop = L’arrêter pour de bon ? Qui ne l’a pas encore reçue ne la recevra pas.
broadcast-erase = La supprimer dans chaque conversation qui l’a reçue ? Telegram le permet pendant 48 heures après l’envoi.
broadcast-again = La renvoyer là où personne ne sait si elle est arrivée ? Certains la liront peut-être deux fois.
broadcast-sent-again =
    { $count ->
        [one] Renvoi à une conversation.
       *[other] Renvoi à { $count } conversations.
    }
broadcast-erasing =
    { $count ->
        [one] Suppression dans une conversation.
       *[other] Suppression dans { $count } conversations.
    }
broadcast-rewording =
    { $count ->
        [one] Modification dans une conversation.
       *[other] Modification dans { $count } conversations.
    }
broadcast-tested =
    { $count ->
        [one] Envoyée à un administrateur.
       *[other] Envoyée à { $count } administrateurs.
    }
broadcast-so-far = { $over } sur { $size }
broadcast-ended-sent = envoyées { $count }
broadcast-ended-asleep = bloquées ou disparues { $count }
broadcast-ended-refused = refusées { $count }
broadcast-ended-skipped = laissées de côté { $count }
broadcast-ended-uncertain = incertaines { $count }
broadcast-ended-forgotten = oubliées { $count }
broadcast-held = En pause : { $reason }
broadcast-rate = { $rate } par seconde, encore { $takes } environ
broadcast-ended = Terminée le { $moment }
broadcast-report = Annonce { $id } : ce que sont devenus { $count } envois
broadcasts-none = Rien n’a encore été envoyé à beaucoup. /broadcast commence.
broadcasts-heading = <b>Annonces</b>
broadcasts-usage = Écrivez /broadcasts pour toutes les voir, ou /broadcasts 12 pour une seule.
broadcast-settled = C’est déjà réglé : /broadcasts montre où en sont les choses.
broadcast-changed = Elle a été modifiée entre-temps. Regardez-la de nouveau et confirmez cela.
broadcast-nobody = Ce public est vide.
broadcast-late = Elle finirait avant de commencer. Changez ses heures.
broadcast-past = Ce moment est passé. Écrivez-en un plus tardif.
broadcast-too-long = C’est trop long de { $count } caractères.
broadcast-too-old = Elle a été envoyée il y a plus de 48 heures : Telegram ne me laisse plus la supprimer.
broadcast-uncopiable = Un tel message ne peut pas être copié. Envoyez autre chose.
broadcast-text-wanted = Envoyez un texte.
broadcast-bad-link = Ce n’est pas un bouton : « { $line } ». Écrivez sur chaque ligne un libellé et une adresse http(s), dix au plus.
broadcast-bad-moment = Je ne comprends pas ce moment. Écrivez-le ainsi : { "2026-12-24 18:00" }.
broadcast-bad-day = Je ne comprends pas ce jour. Écrivez-le ainsi : { "2026-11-01" }.
broadcast-bad-language = Écrivez le code de la langue, comme { "fr" }.
broadcast-ids-wanted = Envoyez un document avec au plus { $most } identifiants de conversations.
broadcast-other-count = Ce n’est pas le nombre : c’est maintenant { $count }. Rien n’a été envoyé.
button-broadcast-preview = Aperçu
button-broadcast-test = Essai aux admins
button-broadcast-audience = À qui
button-broadcast-options = Quand et comment
button-broadcast-texts = Textes
button-broadcast-links = Boutons
button-broadcast-send = Envoyer…
button-broadcast-discard = Abandonner
button-broadcast-discard-now = L’abandonner
button-broadcast-list = Toutes
button-broadcast-back = ◀ Annonce { $id }
button-broadcast-whom-all = À : tous
button-broadcast-whom-people = À : personnes
button-broadcast-whom-places = À : groupes et canaux
button-broadcast-active = { $count } jours
button-broadcast-joined = Arrivés depuis…
button-broadcast-topic = Qui suivent…
button-broadcast-reading = Qui lisent…
button-broadcast-ids = Liste…
button-broadcast-everybody = Réinitialiser
button-broadcast-silent = Sans son
button-broadcast-protect = Protégée
button-broadcast-paid = Voie payante
button-broadcast-starts = Début…
button-broadcast-expires = Pas après…
button-broadcast-for-all = Pour tous
button-broadcast-spend = Dépenser les étoiles
button-broadcast-send-now =
    { $count ->
        [one] Envoyer à une conversation
       *[other] Envoyer à { $count } conversations
    }
button-broadcast-pause = Pause
button-broadcast-resume = Reprendre
button-broadcast-stop = Arrêter…
button-broadcast-stop-now = L’arrêter
button-broadcast-erase = Supprimer…
button-broadcast-erase-now = La supprimer partout
button-broadcast-reword = Modifier…
button-broadcast-report = Rapport
button-broadcast-since = Aux nouveaux…
outbox-paused-by-admin = { $what } : mis en pause par un administrateur
outbox-kind-test = Essai

## Editing

withdrawn-note = Retiré par la rédaction le { $date } : { $reason }
article-withdrawn = Cet article a été retiré par la rédaction le { $date } : { $why }
link-withdrawn = La rédaction a retiré ce média : ses articles n’entrent plus.
list-withdrawn =
    { $count ->
        [one] { $count } d’ici a été retiré par la rédaction.
       *[other] { $count } d’ici ont été retirés par la rédaction.
    }
command-withdraw = Retirer un article ou un média
button-edit = Modifier…
button-withdraw = Retirer…
button-withdraw-now = Retirer
button-withdraw-outlet = Le retirer…
button-lift = Réadmettre { $title }
edit-heading = <b>Modifier l’article { $id }</b> : « { $title } »
edit-private = Seuls ceux qui l’ont envoyé voient cet article : il n’y a rien à modifier.
withdraw-why =
    <b>Pourquoi retirer « { $title } » ?</b>
    Écrivez la raison, { $most } caractères au plus. Les lecteurs la verront à la place de l’article.
withdraw-why-outlet =
    <b>Pourquoi retirer « { $title } » ?</b>
    Écrivez la raison, { $most } caractères au plus. Les lecteurs la verront à la place de ses articles.
withdraw-ask =
    <b>Retirer « { $title } » ?</b>
    { $count ->
        [one] { $count } article quitte
       *[other] { $count } articles au même texte quittent
    } les archives pour de bon, sans retour possible. Les messages des 30 derniers jours diront à la place : « { $reason } ». Cela ne s’annule pas.
withdraw-ask-outlet =
    <b>Retirer tout « { $title } » ?</b>
    { $count ->
        [one] { $count } article quitte
       *[other] { $count } articles quittent
    } les archives pour de bon, et plus rien n’en entre jusqu’à réadmission. Les messages des 30 derniers jours diront à la place : « { $reason } ». Cela ne s’annule pas.
withdraw-said = ✓ Retiré : « { $title } ». Ce qui a été envoyé est en train de changer.
withdraw-said-outlet =
    ✓ « { $title } » est retiré, avec { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }. Plus rien n’en entre, et ce qui a été envoyé est en train de changer.
withdraw-cancelled = Rien n’a été retiré.
withdraw-done = C’était déjà confirmé.
withdraw-long = Cela fait { $count } caractères ; { $most } au plus. Écrivez une raison plus courte.
withdraw-outlet-in =
    « { $title } » est admis ; { $count ->
        [one] { $count } de ses articles est
       *[other] { $count } de ses articles sont
    } dans les archives. <code>/withdraw outlet NOM raison</code> le retire.
withdraw-outlet-out = « { $title } » est retiré depuis le { $date } : { $reason }
withdraw-outlet-unknown = Je ne connais aucun média par le nom duquel « { $name } » commence.
withdraw-outlet-admins = Seuls les administrateurs retirent un média.
withdraw-lifted = ✓ « { $title } » est de nouveau admis. Ce qui en a été retiré le reste.
withdraw-usage =
    <code>/withdraw article 12 raison</code> retire un article de partout, même de ce qui a été envoyé.
    <code>/withdraw outlet NOM raison</code> fait de même de tout un média et n’en laisse plus rien entrer ; <code>/withdraw outlet NOM</code> dit où on en est.
audit-article-withdraw = { $who } a retiré « { $subject } » : { $after }
audit-outlet-withdraw = { $who } a retiré le média { $subject } : { $after }
audit-outlet-lift = { $who } a réadmis le média { $subject }

## Santé

command-health = Comment tout se porte
health-heading = <b>Santé</b> · Dépêche { $version } · en marche depuis { $up }
health-fine = ✅ Rien ne vous attend.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } point demande
       *[other] { $count } points demandent
    } votre attention.
health-chores = <b>Au travail</b>
health-stock = <b>En stock</b>
health-machine = <b>La machine</b>
health-chore = { $chore } :
health-chore-intake = Messages de Telegram
health-chore-index = Index de recherche
health-chore-stories = Sujets
health-chore-gathering = Lecture des sources
health-chore-alerts = Alertes
health-chore-digests = Digests
health-chore-sender = Envois
health-ago = il y a { $span }
health-never = pas encore commencé
health-failing = en échec, { $count } de suite : { $reason }, { $ago }
health-failed = dernier échec { $ago } : { $reason }
health-behind =
    { $count ->
        [one] { NUMBER($count) } entrée
       *[other] { NUMBER($count) } entrées
    } de retard
health-outbox = À envoyer : { $waiting }
health-empty = rien n’attend
health-decide = À décider dans /outbox : au sort inconnu { NUMBER($doubts) }, retenus { NUMBER($pauses) }
health-index = Index : { NUMBER($documents) } articles sur { NUMBER($articles) }, { $size } Mo
health-sources-none = Sources : aucune n’est lue
health-sources = Sources lues, qui répondent toutes : { NUMBER($polled) }
health-sources-failing = Sources : { NUMBER($failing) } sur { NUMBER($polled) } en échec ; depuis le plus longtemps <code>{ $worst }</code>, depuis le { $since }
health-database = Base de données : { $backend }, { $size } Mo
health-disk = Disque : { $free } Mo libres ({ $share }), à garder libres : { $floor } Mo
health-memory = Mémoire : { $size } Mo

## Chiffres

command-stats = Qui se sert du bot et pour quoi, en chiffres
button-health = Santé
stats-heading = <b>Chiffres</b>
stats-people =
    Personnes : { NUMBER($people) }, dont { NUMBER($awake) } à qui on peut écrire et { NUMBER($unreachable) } injoignables
    Actives : { NUMBER($today) } en 24 heures, { NUMBER($week) } en 7 jours
stats-chats = Groupes : { NUMBER($groups) } · canaux : { NUMBER($channels) }
stats-wanted = Suivis : { NUMBER($follows) } · digests : { NUMBER($digests) }
stats-joined = Nouveaux venus par semaine, celle-ci d’abord : { $weeks }
stats-languages = Langues : { $languages }
stats-requests = Demandes : { NUMBER($today) } aujourd’hui, { NUMBER($week) } en 7 jours
stats-commands = Les plus utilisées en 7 jours : { $commands }
stats-read = <b>Les plus ouverts en 7 jours</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Envoyé sans demande en 7 jours : { $ended }
stats-none-sent = rien
notice-fetch-stopped = ⚠️ Aucune source n’a été lue depuis une heure, alors que certaines devraient l’être.
notice-disk-scarce = ⚠️ Moins de 5 % du disque est libre : { NUMBER($free) } Mo. Une fois plein, plus rien ne pourra être gardé.
notice-polled-twice = ⚠️ Un autre programme demande à Telegram les messages de ce bot (409). Chacun n’en reçoit qu’une partie : arrêtez l’autre, ou faites un nouveau jeton avec @BotFather.
notice-chore-failing = ⚠️ { $chore } : les échecs se suivent ({ $error }). Le journal en dit plus.
notice-chore-silent = ⚠️ { $chore } : aucun signe depuis cinq minutes. Redémarrer le bot peut aider.
notice-many-errors = ⚠️ { $count } réponses ou plus ont échoué en dix minutes. Le journal en dit plus.

## Feedback

command-desk = Ce que disent les lecteurs
button-mistake = Signaler une erreur
button-feedback-bare = Signaler sans un mot
feedback-ask =
    <b>Que voulez-vous dire à la rédaction ?</b>
    Écrivez-le, { $most } caractères au plus. Elle voit votre prénom, et sa réponse arrive ici.
feedback-ask-article =
    <b>Qu’est-ce qui ne va pas dans « { $title } » ?</b>
    Écrivez-le, { $most } caractères au plus, ou signalez-le sans un mot. La rédaction voit votre prénom, et sa réponse arrive ici.
feedback-thanks = ✓ La rédaction l’a reçu. Si elle répond, vous le lirez ici.
feedback-answer = <b>La rédaction répond :</b> { $answer }
feedback-private = Écrivez-moi en privé : ce que vous dites à la rédaction ne regarde personne d’autre.
feedback-long = Cela fait { $count } caractères ; { $most } au plus.
feedback-full = Vous avez déjà écrit { $most } fois à la rédaction aujourd’hui. Écrivez de nouveau demain.
feedback-answered = C’est déjà réglé.
feedback-gone = Cela n’existe plus.
desk-reader = 💬 <b>{ $name }</b> écrit :
desk-bare = Signale une erreur, sans un mot.
desk-how = <i>Pour répondre, répondez à ce message.</i>
desk-heading = Ce que disent les lecteurs
desk-answers = Pour répondre, répondez au message qui l’a apporté.
desk-none = Rien n’est en attente.
desk-answered = ✓ Le lecteur reçoit votre réponse.
desk-closed = ✓ C’est réglé.
button-desk-done = Réglé
button-desk-done-number = { $number } : réglé
button-desk-article-number = { $number } : article
button-desk-ban = Bannir…
button-desk-doubts = Auteurs contestés : { $count }
audit-feedback-answer = { $who } a répondu au message { $subject } d’un lecteur : { $after }
audit-feedback-close = { $who } a réglé le message { $subject } d’un lecteur
