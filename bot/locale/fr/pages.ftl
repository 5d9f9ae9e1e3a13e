### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

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
    /ask – une question ; les articles répondent : <code>/ask quand part le ferry ?</code>
    /follow – être prévenu : <code>/follow climat</code> ; /following – tout ce qui est suivi
    /digest – ce qui est nouveau, à vos heures
    /agenda – ce qui vient : <code>/agenda climat</code> ; /reminders – ce que je vous rappellerai
    /known – ce qu’on sait d’un message : répondez-y par /known, ou transférez-le-moi en privé
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
    /hide – masquer un article aux lecteurs : <code>/hide 12</code> ; /show – le montrer de nouveau
    /title – corriger un titre : <code>/title 12 Le nouveau titre</code>
    /pinstory – garder un sujet en tête de /top : <code>/pinstory 12 24</code> pour 24 heures ; /unpinstory
    /mergestories – réunir deux sujets : <code>/mergestories 12 15</code>
help-admin =
    <b>Pour les admins</b>
    /broadcast – un message à beaucoup de monde ; /broadcasts – ceux qui partent ou sont partis
    /outbox – ce qui doit partir, ce qui est retenu
    /stats – qui se sert de moi, en chiffres ; /health – comment je vais ; /summary – la même chose une fois par jour
    /costs – ce que coûte la traduction
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
    · votre rôle ici, si vous en avez un, et ce que vous en avez fait ; si un admin vous a interdit l’accès, une empreinte (hachage) de votre numéro, qui reste quand tout le reste est effacé

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

## Dans Telegram

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

## La démonstration

demo-engine = dictionnaire de démonstration
demo-try =
    { $name }, trois choses à essayer dans votre conversation avec le bot :

    · /follow port – quinze secondes plus tard, un navire s’échoue et le bot vous prévient. Regardez ensuite : le message change avec le sujet, et un rectificatif se fait entendre.
    · /digest, 08:00, « En voir un maintenant » – ce que vous recevriez chaque matin.
    · « Nouveau groupe ou canal » à gauche, un canal où se trouve le bot, « Le régler », « Digests », « Chaque sujet dès qu’il paraît » – le prochain sujet y est publié.
