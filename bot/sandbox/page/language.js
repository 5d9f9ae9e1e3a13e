// Which language a text is most likely in, so that screen readers pick the right voice and browsers the right
// hyphens and quotes. The server gives no hint, and a wrong guess costs little: a few signs are enough.

const SCRIPTS = [
  ["uk", /[іїєґІЇЄҐ]/u, /\p{Script=Cyrillic}/gu],
  ["ru", /./u, /\p{Script=Cyrillic}/gu],
  ["ja", /./u, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", /./u, /\p{Script=Han}/gu],
  ["ko", /./u, /\p{Script=Hangul}/gu],
  ["ar", /./u, /\p{Script=Arabic}/gu],
  ["he", /./u, /\p{Script=Hebrew}/gu],
  ["el", /./u, /\p{Script=Greek}/gu],
];

const words = (text) => new Set(text.split(" "));

const FRENCH = words(
  "le la les un une des du de et est en que qui dans pour sur pas plus avec au aux ce cette ces il elle ils " +
    "nous vous je tu son sa ses leur leurs ou où mais par sont été être selon entre comme sans mot mots " +
    "retour liste partager texte complet semblables similaires aide suivant oui non fermer langue réglages",
);
const ENGLISH = words(
  "the of and to in is it that for with as was are be by this from at or have not but has will its his her " +
    "they you your we our what which more than been after word words " +
    "back list share full text similar help next yes no close open language settings",
);

/** A BCP 47 code for `text`, or `fallback` when it holds too little to tell. */
export function detectLanguage(text, fallback = "en") {
  const sample = text.slice(0, 2000).replace(/https?:\/\/\S+|[@/]\w+/g, " ");
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters < 2) return fallback;
  for (const [code, sign, script] of SCRIPTS) {
    if (sign.test(sample) && (sample.match(script) ?? []).length > letters * 0.4) return code;
  }
  let french = (sample.match(/[àâçéèêëîïôœùûæ]/gi) ?? []).length;
  french += 2 * (sample.match(/(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/giu) ?? []).length;
  let english = 0;
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (FRENCH.has(word)) french += 2;
    if (ENGLISH.has(word)) english += 2;
  }
  if (french === english) return fallback;
  return french > english ? "fr" : "en";
}
