### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

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
chats-pinning-on = Elles peuvent être épinglées ; il me faut pour cela le droit d’épingler.
chats-pinning-off = Elles ne sont pas épinglées.
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
button-announcements-pin = Me laisser les épingler
button-announcements-nopin = Ne pas les épingler
button-posts-stop = Ne plus rien publier
button-posts-resume = Publier de nouveau
command-chats = Vos groupes et canaux

## Le mode inline

inline-empty = Les archives sont encore vides
inline-nothing = Rien sur « { $words } ». Chercher dans le bot
help-inline =
    <b>Dans n’importe quelle discussion, même sans moi</b>
    <code>@{ $bot } climat</code> – des articles à envoyer
    <code>@{ $bot } citations Guterres</code> – ce que quelqu’un a dit
