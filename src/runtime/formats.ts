/**
 * RFC 3339 date-time by character codes: the verdicts of ajv-formats' full check (leap years and leap seconds included)
 * at a fraction of its time and size. A property test holds the two together.
 */
export function dateTime(text: string): boolean {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || text[4] !== "-" || text[7] !== "-") return false;
  if (day > (month === 2 && isLeap(year) ? 29 : (daysOfMonth[month - 1] ?? 0))) return false;
  return /^[Tt\s]$/.test(text[10] ?? "") && time(text.slice(11));
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function time(text: string): boolean {
  const hour = digits(text, 0, 2);
  const minute = digits(text, 3, 2);
  const second = digits(text, 6, 2);
  if (hour < 0 || minute < 0 || second < 0 || text[2] !== ":" || text[5] !== ":") return false;
  let at = 8;
  if (text[at] === ".") {
    at += 1;
    const start = at;
    while (digits(text, at, 1) >= 0) at += 1;
    if (at === start) return false;
  }
  const offset = offsetMinutes(text.slice(at));
  if (offset === undefined) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  // A leap second exists only at 23:59:60 UTC.
  const utcMinute = minute - offset.sign * offset.minutes;
  const utcHour = hour - offset.sign * offset.hours - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

function offsetMinutes(text: string): { sign: number; hours: number; minutes: number } | undefined {
  if (text === "Z" || text === "z") return { sign: 1, hours: 0, minutes: 0 };
  const sign = text[0] === "+" ? 1 : text[0] === "-" ? -1 : 0;
  const hours = digits(text, 1, 2);
  const rest = text.slice(3);
  const minutes = rest === "" ? 0 : digits(rest, rest[0] === ":" ? 1 : 0, 2);
  const length = rest === "" ? 0 : rest[0] === ":" ? 3 : 2;
  if (sign === 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || rest.length !== length) return undefined;
  return { sign, hours, minutes };
}

/** The number in `length` digits from `start`, or -1 where something else stands. */
function digits(text: string, start: number, length: number): number {
  let value = 0;
  for (let at = start; at < start + length; at += 1) {
    const code = text.charCodeAt(at) - 48;
    if (!(code >= 0 && code <= 9)) return -1;
    value = value * 10 + code;
  }
  return value;
}
