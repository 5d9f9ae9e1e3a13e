### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

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
source-next = Prochain relevé : { $when }
source-next-now = Prochain relevé : maintenant
source-next-none = Prochain relevé : aucun
source-every = intervalle : { $span }
source-failing =
    { $count ->
        [one] { $count } échec, { $age } : { $reason }
       *[other] { $count } échecs de suite, le premier { $age } : { $reason }
    }
source-unchanged = Sans changement : { $share } des { $polls } réponses
source-articles = Articles dans les archives : { $articles }, dont doublons : { $duplicates }
source-list = <b>Sources</b> ({ $count })
source-list-bad = À regarder de plus près : { $count }.
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
admin-owner-stays = Le propriétaire reste. <code>depeche owner</code>, sur le serveur, crée un lien pour une autre personne.
admin-in-settings = Cet admin est nommé dans le fichier de réglages, sous <code>telegram.admins</code> ; c’est seulement là qu’on peut le retirer.
admin-unknown = Ce n’est pas (ou plus) un admin.
admin-link-used = Ce lien ne fonctionne pas. Les liens pour admins servent une fois, et pendant un jour seulement.
admin-link-shown = Les liens pour admins ne fonctionnent qu’en privé, et plus du tout une fois lus par un groupe. Qui vous l’a donné peut en faire un autre.
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
opml-done-known = Déjà là : { $known }.
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
