### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## El parte diario

command-summary = Cómo va el bot, una vez al día
button-summary = Parte diario…
button-summary-now = Mostrar uno ahora
button-summary-off = Desactivar
button-numbers = Cifras
briefing-on = <b>Tu parte diario llega a las { $hour } ({ $zone }).</b>
briefing-off = <b>No recibes ningún parte diario.</b>
briefing-about = Dice qué entró y qué salió, qué falló, cómo crece el público, lo lleno que está el disco y lo que cuesta traducir. Pulsa una hora, según la hora de { $zone } (/settings tiene la zona horaria). En tus horas de silencio llega sin sonido.
briefing-usage = Escribe <code>/summary 8</code> para las ocho, <code>/summary off</code> para ninguno, o solo <code>/summary</code> para elegir.
briefing-heading = <b>Parte diario</b> · { $day }
briefing-came =
    Artículos nuevos en 24 horas: { NUMBER($articles) }, de { $count ->
        [one] { NUMBER($count) } fuente
       *[other] { NUMBER($count) } fuentes
    }
    Peticiones desde ayer (UTC): { NUMBER($requests) }
briefing-sent = Avisos, boletines y anuncios en 24 horas: { $ended }
briefing-errors = Respuestas que fallaron desde ayer (UTC): { NUMBER($count) }
briefing-people = Personas: { NUMBER($people) } (nuevas en 24 horas: { NUMBER($joined) }, activas: { NUMBER($active) })
briefing-engines = <b>Traducción</b>
health-chore-briefings = Partes diarios
outbox-kind-briefing = Parte diario
