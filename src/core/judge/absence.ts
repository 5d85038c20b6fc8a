/** Titles that speak of an absence and are none: who plans, reviews or hands over holidays meets about them. */

/** Work that people do about absences. Words of one's own entry ("cover", "request", "team") are not among them. */
const ENGLISH =
  /(?<!\p{L})(?:plans?|planning|rotas?|roster|schedules?|scheduling|review|polic(?:y|ies)|syncs?|hand-?\s?(?:over|off)|meeting|party|budget|survey|q&a|discuss(?:ion)?|deci(?:de|sion)|workshop|process|rules?|training|briefing|kick-?\s?off|vote|calendar|tracker|tool|system|campaign|launch|project|report|prep(?:aration)?|retro|brainstorm|committee|audit)(?!\p{L})/iu;
/** German, French, Spanish and Portuguese; German ones end compounds. */
const OTHERS =
  /planung|abstimmung|besprech|übergabe|regelung|richtlinie|umfrage|workshop|schulung|sitzung|dienstplan|kalender|auswertung|konzept|entscheidung|klärung|planning|planif|réunion|politique|passation|règles|sondage|atelier|décision|préparation|calendrier|revue|organi[sz]a|reuni[óoã]|pol[ií]tica|traspaso|relevo|revis[iã]|presupuesto|encuesta|taller|coordina|cuadrante|preparaci|proyecto|plane[aj]a?mento|escala|passagem|orçamento|inquérito|regras|alinhamento|coordena|decis[ãi]|preparação|projeto/iu;
const JAPANESE =
  /計画|打ち?合わ?せ|会議|相談|調整|引き?継ぎ?|制度|方針|規程|ルール|検討|レビュー|予算|アンケート|シフト|説明会|研修|企画|共有会|勉強会|ミーティング|MTG|見直し/iu;

/** Whether a title that names an absence names work about it as well. */
export const isWorkAboutAbsence = (title: string): boolean =>
  [ENGLISH, OTHERS, JAPANESE].some((words) => words.test(title.slice(0, 300).normalize('NFC')));
