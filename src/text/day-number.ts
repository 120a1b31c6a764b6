/** The number of the day of an ISO date in a row of all days, so that dates can be subtracted; `null` without a day. */
export function dayNumber(iso: string): number | null {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  if (!year || !month || !day) return null;
  const shifted = month > 2 ? year : year - 1; // years that begin in March end with the leap day
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The date of a day counted from 1970-01-01, in the Gregorian calendar. */
export function civilDay(days: number): CivilDay {
  const shifted = days + 719_468; // days since 0000-03-01
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const BEFORE_CYCLE = 1595; // Persian years that are added so that leap years recur every 33
const EPOCH_DAYS = 1_075_196; // days from there to 1970-01-01

/** A day of the Persian calendar, by its rule of 8 leap years in 33, in the Gregorian one; for the years 1244 to 1531. */
export function fromPersian({ year, month, day }: CivilDay): CivilDay {
  const counted = year + BEFORE_CYCLE;
  const leaps = Math.floor(counted / 33) * 8 + Math.floor(((counted % 33) + 3) / 4);
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day;
  return civilDay(counted * 365 + leaps + dayOfYear - EPOCH_DAYS);
}
