/** Hosts and paths of pages on which a time is booked or found. What calls run on is no proposal by itself: signatures carry it. */
const BOOKING =
  /(?<![\w.-])(?:calendly\.com|cal\.com|savvycal\.com|doodle\.com|when2meet\.com|zcal\.co|tidycal\.com|(?:[\w-]{1,40}\.)?youcanbook\.me|calendar\.app\.google|calendar\.google\.com\/calendar\/(?:u\/\d{1,2}\/)?(?:appointments|selfsched)|outlook\.office(?:365)?\.com\/(?:book|owa\/calendar)|book\.ms|bookings\.cloud\.microsoft|meetings(?:-eu1)?\.hubspot\.com|meetings\.hubspot\.com|koalendar\.com|appoint\.ly|acuityscheduling\.com|xoyondo\.com|framadate\.org|dudle\.|nuudel\.digitalcourage\.de|chouseisan\.com|tonton\.amaneku\.com|timerex\.net|spirinc\.com|calendar\.online|letsmeet\.|rallly\.co|evento\.renater\.fr|terminplaner\d?\.dfn\.de)(?![\w-])[/?#]?/iu;

/** Whether the text links to a booking page. */
export const bookingLink = (text: string): boolean => BOOKING.test(text);
