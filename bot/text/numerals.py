"""Numbers written out in words, in French, English and Russian, as `bot.text.fold` spells them."""

from typing import Final

# One, and what only says roughly how many, tells two reports apart no better than an article does.
_WRITTEN: Final = {
    2: "deux two два две двух двум двумя двое",
    3: "trois three три трех трем тремя трое",
    4: "quatre four четыре четырех четырем четырьмя четверо",
    5: "cinq five пять пяти пятью пятеро",
    6: "six шесть шести шестью шестеро",
    7: "sept seven семь семи семью семеро",
    8: "huit eight восемь восьми восемью",
    9: "neuf nine девять девяти девятью",
    10: "dix ten десять десяти десятью",
    11: "onze eleven одиннадцать одиннадцати",
    12: "douze twelve двенадцать двенадцати",
    13: "treize thirteen тринадцать тринадцати",
    14: "quatorze fourteen четырнадцать четырнадцати",
    15: "quinze fifteen пятнадцать пятнадцати",
    16: "seize sixteen шестнадцать шестнадцати",
    17: "seventeen семнадцать семнадцати",
    18: "eighteen восемнадцать восемнадцати",
    19: "nineteen девятнадцать девятнадцати",
    20: "vingt twenty двадцать двадцати",
    30: "trente thirty тридцать тридцати",
    40: "quarante forty сорок сорока",
    50: "cinquante fifty пятьдесят пятидесяти",
    60: "soixante sixty шестьдесят шестидесяти",
    70: "septante seventy семьдесят семидесяти",
    80: "huitante eighty восемьдесят восьмидесяти",
    90: "nonante ninety девяносто девяноста",
    100: "cent cents hundred сто ста",
    1000: "mille thousand тысяча тысячи тысяч",
}

NUMERALS: Final = {word: str(number) for number, words in _WRITTEN.items() for word in words.split()}
"""Word → digits."""
