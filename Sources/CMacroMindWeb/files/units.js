// How amounts and dates are written, in the units of the person's choice.
import { storage } from "./api.js";

export const isImperial = () => storage.get("macromind.units") === "imperial";
export const setUnits = (units) => storage.set("macromind.units", units);

const wholes = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

export const whole = (value) => wholes.format(value);
export const kcal = (value) => `${wholes.format(value)} kcal`;
export const grams = (value) => `${wholes.format(value)} g`;
export const number = (value) => tenth.format(value);
export const portion = (value) => new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value);
export const signed = (value, unit, digits = 0) => {
  const size = new Intl.NumberFormat("en", { maximumFractionDigits: digits }).format(Math.abs(value));
  return `${size === "0" ? "±" : value > 0 ? "+" : "−"}${size} ${unit}`;
};

/** A mass to buy or to weigh. */
export function mass(value) {
  if (isImperial()) {
    const ounces = value / 28.349523125;
    return ounces >= 16 ? `${tenth.format(ounces / 16)} lb` : `${tenth.format(ounces)} oz`;
  }
  return value >= 1000 ? `${tenth.format(value / 1000)} kg` : `${value < 10 ? tenth.format(value) : wholes.format(value)} g`;
}

/** A name as it begins a line. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A body's weight and height. */
export const weight = (value) => isImperial() ? `${tenth.format(pounds(value))} lb` : `${tenth.format(value)} kg`;
export function height(value) {
  const tenths = Math.round(value / 0.254);
  return isImperial() ? `${Math.floor(tenths / 120)} ft ${tenth.format((tenths % 120) / 10)} in` : `${tenth.format(value)} cm`;
}

export const pounds = (kilograms) => kilograms / 0.45359237;
export const kilograms = (pounds) => pounds * 0.45359237;

/** Days are handled as dates without a time, so that no time zone shifts them. */
export const parseDay = (text) => new Date(`${text}T00:00:00Z`);
export const dayText = (date) => date.toISOString().slice(0, 10);
export const today = () => { const now = new Date(); return dayText(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))); };
export const addDays = (text, days) => dayText(new Date(parseDay(text).getTime() + days * 86400000));
export const monday = (text) => addDays(text, -((parseDay(text).getUTCDay() + 6) % 7));
export const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") && !Number.isNaN(parseDay(text).getTime());

const format = (text, options) => parseDay(text).toLocaleDateString("en-GB", { timeZone: "UTC", ...options });
export const weekday = (text) => format(text, { weekday: "long" });
export const shortDay = (text) => format(text, { day: "numeric", month: "short" });
export const dayMonth = (text) => format(text, { day: "numeric", month: "long" });
export const longDay = (text) => format(text, { weekday: "long", day: "numeric", month: "long" });
export const week = (start) => `${format(start, { day: "numeric", month: "long" })} to ${format(addDays(start, 6), { day: "numeric", month: "long", year: "numeric" })}`;
export const moment = (text) => new Date(text).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
