/**
 * RFC 3339 date-time: the verdicts of ajv-formats' full check (leap years and leap seconds included) at a fraction of its time and size. A property test
 * holds the two together.
 */
export const dateTime = (text: string): boolean => usual.test(text) || isUnusual(text);

/** Every date-time but those after the 28th of a month and in a leap second. */
const usual = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])[Tt\s](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/;
const parts = /^(\d{4})-(\d\d)-(\d\d)[Tt\s](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-]\d\d)(?::?(\d\d))?)$/;

function isUnusual(text: string): boolean {
  const found = parts.exec(text);
  if (!found) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinutes = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > days || Math.abs(offsetHours) > 23 || offsetMinutes > 59) return false;
  if (hour < 24 && minute < 60 && second < 60) return true;
  // A leap second exists only at 23:59:60 UTC.
  const utcMinute = minute - (found[7]?.startsWith("-") ? -offsetMinutes : offsetMinutes);
  const utcHour = hour - offsetHours - (utcMinute < 0 ? 1 : 0);
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1) && second < 61;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
