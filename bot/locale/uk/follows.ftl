### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## За чим стежать

follow-named = «{ $words }»
follow-made = Сповіщу вас, коли будуть новини про { $words }.
follow-made-story = Сповіщу вас, коли буде більше про { $words }.
follow-made-group = Сповіщу цю групу, коли будуть новини про { $words }.
follow-made-group-story = Сповіщу цю групу, коли буде більше про { $words }.
follow-known = Ви вже стежите за темою { $words }.
follow-known-group = Ця група вже стежить за темою { $words }.
follow-recent =
    { $count ->
        [0] За останні 7 днів цього не було в жодній статті.
        [one] За останні 7 днів це було в { $count } статті.
        [few] За останні 7 днів це було в { $count } статтях.
        [many] За останні 7 днів це було в { $count } статтях.
       *[other] За останні 7 днів це було в { $count } статті.
    }
follow-lot = Це багато: приблизно { $count } на день. Більше слів, або <code>outlet:</code> чи <code>section:</code>, зменшать кількість.
follow-undone = Скасовано: про { $words } не сповіщатиму.
follow-usage =
    Про що сповіщати? Наприклад:
    <code>/follow New START</code> — новини про це будь-якою мовою, що пише так само
    <code>/follow outlet:TASS "ядерна зброя" -футбол</code> — одного видання, з цими словами разом і без іншого

    Так само діє «+ Стежити» під статтею, сюжетом чи пошуком.
follow-rising = Про це пише дедалі більше видань:
follows-heading = За чим ви стежите ({ $count })
follows-heading-group = За чим стежить ця група ({ $count })
follows-empty = Ви ще ні за чим не стежите. Почати можна з <code>/follow New START</code> або з «+ Стежити» під статтею, сюжетом чи пошуком.
follows-empty-group = Ця група ще ні за чим не стежить. Почати можна з <code>/follow New START</code> або з «+ Стежити» під статтею, сюжетом чи пошуком.
follows-stopped = Надіслано /stop: нічого не приходить. /start знову це дозволяє.
follows-asleep = Призупинено, поки я не можу тут писати.
follows-full = У цьому чаті підписок: { $most }, більше не можна. Спершу приберіть якусь: /following
follow-since = Стежите з { $day }
follow-alerts =
    { $count ->
        [0] за останні 7 днів сповіщати не було про що
        [one] за останні 7 днів сповіщено про { $count } сюжет
        [few] за останні 7 днів сповіщено про { $count } сюжети
        [many] за останні 7 днів сповіщено про { $count } сюжетів
       *[other] за останні 7 днів сповіщено про { $count } сюжету
    }
follow-is-paused = Призупинено: про це мовчу.
follow-is-muted = мовчу до { $until }
follow-mark-story = сюжет
follow-mark-paused = призупинено
follow-mark-urgent = і в тихі години
follow-mark-silent = без звуку
follow-ask-words = Які слова замість { $words }? Надішліть їх наступним повідомленням.
follow-muted = Про { $words } нічого до { $until }.
follow-unmuted = Знову сповіщаю про { $words }.
follow-stopped = Готово: більше нічого про { $words }.
follow-gone = За цим уже не стежать.
follow-empty = Не бачу тут, що шукати. Назвіть слово, ім’я чи видання: <code>/follow New START</code>
follow-only-exclusions = Це каже лише, чого не має бути. Додайте слово, яке має: <code>/follow газ -футбол</code>
follow-too-long = Це задовге: щонайбільше { $most } знаків. Досить двох-трьох найпромовистіших слів.
follow-too-many = Забагато слів: щонайбільше { $most }, разом із фільтрами. Досить двох-трьох найпромовистіших.
follow-dates = Підписка дивиться вперед, тож дати в ній ні до чого. Приберіть <code>after:</code> і <code>before:</code>.
follow-no-terms = У цьому заголовку не бачу слів, за якими стежити. Виберіть свої: <code>/follow New START</code>
follow-admins-only = За чим стежити, вибирають лише адміни цієї групи.
button-follow = + Стежити
button-follow-name = + { $name }
button-follow-search = + Стежити за пошуком
button-follow-when = Сповістити, коли з’явиться
button-followed = ✓ Стежите
button-following = Усі підписки
button-undo = Скасувати
button-mute = Тиша 24 год
button-unmute = Знову сповіщати
button-stop = Не стежити
button-urgent = І в тихі години
button-silent = Без звуку
button-follow-edit = Інші слова
button-follow-stop = Не стежити
command-follow = Сповіщати про новини
command-following = Про що мене сповіщають

## Сповіщення

alert-because = Бо ви стежите за темою { $words }
alert-because-chat = Бо цей чат стежить за темою { $words }
alert-outlets =
    { $count ->
        [one] тепер { $count } видання
        [few] тепер { $count } видання
        [many] тепер { $count } видань
       *[other] тепер { $count } видання
    }
alert-changed-title = <b>Виправлено.</b> Заголовок був: «{ $before }»
alert-changed-lead = <b>Виправлено.</b> Початок був: «{ $before }»
alert-changed-facts =
    { $count ->
        [one] <b>Нове.</b> Тепер { $count } видання; я казав: «{ $before }»
        [few] <b>Нове.</b> Тепер { $count } видання; я казав: «{ $before }»
        [many] <b>Нове.</b> Тепер { $count } видань; я казав: «{ $before }»
       *[other] <b>Нове.</b> Тепер { $count } видання; я казав: «{ $before }»
    }
alert-changed-surge =
    { $count ->
        [one] <b>Про це заговорили багато видань.</b> Тепер { $count } видання; я казав: «{ $before }»
        [few] <b>Про це заговорили багато видань.</b> Тепер { $count } видання; я казав: «{ $before }»
        [many] <b>Про це заговорили багато видань.</b> Тепер { $count } видань; я казав: «{ $before }»
       *[other] <b>Про це заговорили багато видань.</b> Тепер { $count } видання; я казав: «{ $before }»
    }
bundle-heading =
    { $count ->
        [one] { $count } сюжет, за яким ви стежите
        [few] { $count } сюжети, за якими ви стежите
        [many] { $count } сюжетів, за якими ви стежите
       *[other] { $count } сюжету, за якими ви стежите
    }
bundle-rest = І ще { $count }. /top показує, про що повідомляє найбільше видань.
button-open = Відкрити
button-read-more = Докладніше
