"""Words of questions that say nothing of what is asked about, in the languages of the interface; folded."""

from functools import cache
from typing import Final

from bot.text.stems import function_words

_ASKING: Final = {
    "en": "what whats who whos whom whose where wheres when whens why which how many much long often far "
    "old do does did doing done is are was were be been being has have had will would can could "
    "should shall may might must there any anything something someone anybody tell me us know knows "
    "known happen happens happened happening going go on say says said saying think thinks news "
    "latest new recent recently lately please explain describe give show list find out info "
    "information s t re ve ll isn aren don doesn didn wasn",
    "fr": "qu qui que quoi quel quelle quels quelles quand ou comment pourquoi combien lequel laquelle "
    "lesquels lesquelles est-ce qu'est-ce y-a-t-il a-t-il sait sait-on savoir sais savez connait dit "
    "disent dire pense pensent passe passe-t-il arrive arrive-t-il arriver raconte racontez explique "
    "expliquez donne donnez montre trouve moi nous sujet propos nouvelles nouvelle nouveau actualite "
    "actualites dernieres derniers recent recemment stp svp temps fois va-t-il quoi-de-neuf neuf "
    "aurait avoir aura ont eu eue pres",
    "ru": "кто что где когда почему зачем как какой какая какое какие какого каком какую каких каков "
    "сколько чей чья чье чьи куда откуда ли знаешь знаете известно расскажи расскажите скажи скажите "
    "объясни объясните дай найди покажи происходит произошло происходило случилось случится говорит "
    "говорят сказал сказала думает новости новость нового нове последние последнее недавно "
    "пожалуйста насчет про кем чем кому чему ком чего кого есть ещё",
    "es": "que quien quienes donde cuando por porque como cual cuales cuanto cuanta cuantos cuantas a al "
    "algo de del el la los las lo un una unos unas y o en con sin sobre para se su sus es son esta "
    "estan fue fueron era ser ha han hay hubo sera dice dicen dijo sabe sabemos saber pasa paso "
    "pasado ocurre ocurrio cuenta cuentame dime explica noticias ultimas nuevo nueva me nos te le "
    "les mas muy ya si no",
    "de": "was wer wen wem wessen wo wohin woher wann warum weshalb wieso wie welche welcher welches "
    "welchen wieviel viel viele der die das den dem des ein eine einen einem einer eines und oder in "
    "im an am auf aus bei mit nach von vom zu zum zur uber fur um gegen durch ist sind war waren "
    "wird werden wurde wurden hat haben hatte gibt gab es er sie wir man ich mir uns sagt sagen "
    "sagte weiss wissen bekannt passiert geschah passierte los neues neu nachrichten erzahl erzahle "
    "erklare bitte nicht auch noch denn",
    "it": "che chi cosa cos dove quando perche come quale quali quanto quanta quanti quante qual di del "
    "dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei con su "
    "sul sulla per tra fra il lo la i gli le un uno una e ed o e' sono era erano stato stata ha "
    "hanno c'e ci si sa sappiamo dice dicono detto successo succede accade accaduto notizie ultime "
    "nuovo dimmi racconta spiega mi non piu l d",
    "pt": "que quem onde quando porque por como qual quais quanto quanta quantos quantas o a os as um uma "
    "uns umas de do da dos das em no na nos nas com sem sobre para pelo pela e ou se seu sua ser foi "
    "foram era esta estao tem ha houve sera diz dizem disse sabe sabemos saber aconteceu acontece "
    "passou noticias ultimas novo nova conte diga explique me nao mais ja",
    "uk": "хто що де коли чому навіщо як який яка яке які якого якому яку яких скільки чий чия куди звідки "
    "чи відомо розкажи розкажіть скажи скажіть поясни дай знайди покажи відбувається відбулося "
    "сталося трапилося каже кажуть сказав сказала новини нового останні недавно будь ласка про і й "
    "та в у на з із зі до від за по для це цей ця ці є був була було були буде не а але або щодо ким "
    "чим кому чого кого",
    "ar": "من ما ماذا متى اين لماذا كيف كم هل اي عن في على الى مع هذا هذه ذلك التي الذي هو هي كان كانت قال "
    "حدث يحدث جرى اخبار اخر جديد و او ان لا لم",
}  # fmt: skip


@cache
def asking_words(language: str | None) -> frozenset[str]:
    """Give the folded words that only ask, with the function words; English ones for unknown languages."""
    known = language if language in _ASKING else "en"
    return frozenset(_ASKING[known].split()) | function_words(known)


LANGUAGES: Final = tuple(_ASKING)
