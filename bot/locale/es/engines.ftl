### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Lo que cuesta traducir

command-costs = Lo que cuesta traducir
button-costs = Costes
costs-heading = <b>Lo que cuesta traducir</b>
costs-none = No hay ningún motor de traducción configurado: cada texto se muestra como lo publica su medio. La configuración dice qué motores hay, en <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Hoy: { $spent }
costs-month = Este mes: { $spent }
costs-characters =
    { $count ->
        [one] { NUMBER($count) } carácter
       *[other] { NUMBER($count) } caracteres
    }
costs-characters-of = { NUMBER($used) } de { NUMBER($limit) } caracteres
costs-tokens =
    { $count ->
        [one] { NUMBER($count) } token
       *[other] { NUMBER($count) } tokens
    }
costs-tokens-of = { NUMBER($used) } de { NUMBER($limit) } tokens
costs-calls =
    { $count ->
        [one] { NUMBER($count) } petición
       *[other] { NUMBER($count) } peticiones
    }
costs-money = unos { $money }
costs-saved =
    Mostrado otra vez sin preguntar de nuevo, este mes: { $count ->
        [one] { NUMBER($count) } frase
       *[other] { NUMBER($count) } frases
    }
costs-damaged = Respuestas defectuosas este mes, que nadie vio: { NUMBER($count) } de { NUMBER($all) }
costs-usage = Según su propia cuenta: { NUMBER($used) } caracteres
costs-usage-of = Según su propia cuenta: { NUMBER($used) } de { NUMBER($limit) } caracteres
costs-resting = ⚠️ No responde bien; nuevo intento { $when }
costs-spent = ⚠️ Presupuesto agotado por ahora: lo que aún no está traducido se muestra en el original
costs-kept = Traducciones guardadas: { NUMBER($count) }
costs-when = Los días y los meses son los de UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b> dice que su cuota está agotada. Hasta que dé más, lo que aún no está traducido se muestra en el original. /costs dice más.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b> ha gastado lo que puede gastar hoy. Hasta la medianoche UTC, lo que aún no está traducido se muestra en el original. /costs dice más.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b> ha gastado lo que puede gastar este mes. Hasta el próximo, lo que aún no está traducido se muestra en el original. /costs dice más.
