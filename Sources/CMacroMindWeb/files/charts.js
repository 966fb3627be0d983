// Small accessible charts.
import { h, s } from "./dom.js";
import { kcal, whole } from "./units.js";

/** Energy may miss its target by 10 %, a macronutrient by 10 % or 10 g, whichever is more. */
const margin = (value, key) => key === "calories" ? value * 0.1 : Math.max(value * 0.1, 10);

export const measures = [["calories", "Energy"], ["protein", "Protein"], ["carbs", "Carbs"], ["fats", "Fat"]];

/** One bar: what is there against what is aimed at, with the accepted range behind a mark. */
export function bar(key, label, value, target, isOver = true) {
  const unit = key === "calories" ? "kcal" : "g";
  const top = Math.max(target ? target * 1.3 : value, value, 1);
  const x = (amount) => Math.min(100, Math.max(0, (amount / top) * 100));
  const percent = (amount) => `${x(amount)}%`;
  // Of a day that is not over only too much is worth a mark.
  const near = target ? (isOver ? Math.abs(value - target) : value - target) <= margin(target, key) : true;
  const words = target ? `${label}: ${whole(value)} of ${whole(target)} ${unit}${near ? isOver ? ", on target" : "" : value > target ? ", above" : ", below"}` : `${label}: ${whole(value)} ${unit}`;
  const low = target ? target - margin(target, key) : 0;
  return h("div", { class: `bar ${key}${near ? "" : " off"}` },
    h("span", { class: "bar-label", "aria-hidden": "true" }, label),
    h("span", { class: "bar-value", "aria-hidden": "true" }, near ? "" : value > target ? "↑ " : "↓ ", whole(value), h("small", {}, target ? ` / ${whole(target)} ${unit}` : ` ${unit}`)),
    s("svg", { role: "img", "aria-label": words },
      s("rect", { class: "track", y: 1, width: "100%", height: 6, rx: 3 }),
      target ? s("rect", { class: "range", x: percent(low), y: 1, width: `${x(target + margin(target, key)) - x(low)}%`, height: 6 }) : null,
      value > 0 ? s("rect", { class: "fill", y: 1, width: percent(value), height: 6, rx: 3 }) : null,
      target ? s("rect", { class: "mark", x: percent(target), width: 2, height: 8, rx: 1 }) : null));
}

/** How much of the energy a macronutrient brings. */
export function shares(macros) {
  const parts = [["protein", "Protein", 4], ["carbs", "Carbs", 4], ["fats", "Fat", 9]];
  const sum = parts.reduce((total, [key, , factor]) => total + (macros?.[key] ?? 0) * factor, 0);
  return h("div", { class: "bars" }, parts.map(([key, label, factor]) => {
    const share = sum > 0 ? (macros[key] * factor) / sum : 0;
    return h("div", { class: `bar ${key}` }, h("span", { class: "bar-label" }, label),
      h("span", { class: "bar-value" }, macros ? whole(macros[key]) : "–", h("small", {}, ` g${sum > 0 ? `, ${Math.round(share * 100)} %` : ""}`)),
      s("svg", { "aria-hidden": "true" }, s("rect", { class: "track", y: 1, width: "100%", height: 6, rx: 3 }),
        s("rect", { class: "fill", y: 1, width: `${share * 100}%`, height: 6, rx: 3 })));
  }));
}

/** The four bars of a day. */
export function bars(totals, target, isOver) {
  return h("div", { class: "bars" }, measures.map(([key, label]) => bar(key, label, totals[key], target?.[key], isOver)));
}

/** A ring that shows from which macronutrients energy comes. */
export function ring(energy, macros, caption) {
  const parts = [["protein", macros.protein * 4], ["carbs", macros.carbs * 4], ["fats", macros.fats * 9]];
  const sum = parts.reduce((total, [, value]) => total + value, 0) || 1;
  const length = 2 * Math.PI * 42;
  let start = 0;
  const arcs = parts.map(([key, value]) => {
    const share = (value / sum) * length;
    const arc = s("circle", { class: `arc ${key}`, cx: 50, cy: 50, r: 42, "stroke-dasharray": `${Math.max(0, share - 2)} ${length}`, "stroke-dashoffset": -start });
    start += share;
    return arc;
  });
  const shares = parts.map(([key, value]) => `${{ protein: "protein", carbs: "carbohydrate", fats: "fat" }[key]} ${Math.round((value / sum) * 100)} %`);
  return h("div", { class: "ring" },
    s("svg", { viewBox: "0 0 100 100", role: "img", "aria-label": `${kcal(energy)}: ${shares.join(", ")} of the energy` },
      s("circle", { class: "arc track", cx: 50, cy: 50, r: 42 }), arcs),
    h("p", { "aria-hidden": "true" }, h("strong", {}, whole(energy)), h("small", {}, caption)));
}

/** A number for each day, some missing, as dots with a smooth line through them. */
export function curve(values, smooth, words, format) {
  const known = [...values, ...smooth].filter((value) => value !== null);
  const middle = (Math.max(...known) + Math.min(...known)) / 2;
  const half = Math.max((Math.max(...known) - Math.min(...known)) / 2, 1) * 1.1;
  const x = (index) => (values.length > 1 ? (index / (values.length - 1)) * 98 : 49) + 1;
  const y = (value) => 50 - ((value - middle) / half) * 45;
  const path = smooth.map((value, index) => value === null ? null : `${x(index).toFixed(2)},${y(value).toFixed(2)}`).filter(Boolean).join(" ");
  return h("figure", { class: "plot" },
    h("span", { class: "top-label", "aria-hidden": "true" }, format(middle + half)), h("span", { class: "low-label", "aria-hidden": "true" }, format(middle - half)),
    s("svg", { role: "img", "aria-label": words },
      s("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", width: "100%", height: "100%", "aria-hidden": "true" }, s("polyline", { class: "trend", points: path })),
      values.map((value, index) => value === null ? null : s("circle", { class: "dot", cx: `${x(index)}%`, cy: `${y(value)}%`, r: values.length > 120 ? 1.5 : 3 }))));
}

/** A column for each day, with a line at the target. */
export function columns(values, target, words) {
  const top = Math.max(target * 1.2, ...values.map((value) => value ?? 0));
  const width = 100 / values.length;
  return h("figure", { class: "plot" }, s("svg", { role: "img", "aria-label": words },
    values.map((value, index) => value === null ? null : s("rect", { class: "column", x: `${index * width + width * 0.15}%`, width: `${width * 0.7}%`, y: `${100 - (value / top) * 100}%`, height: `${(value / top) * 100}%`, rx: 1.5 })),
    s("line", { class: "goal", x1: "0", x2: "100%", y1: `${100 - (target / top) * 100}%`, y2: `${100 - (target / top) * 100}%` })));
}

/** The sums of meals. */
export function totals(meals) {
  return Object.fromEntries(measures.map(([key]) => [key, meals.reduce((sum, meal) => sum + meal[key], 0)]));
}

/** What a plan aims at in a day. */
export function targets(plan) {
  return plan.target_calories ? { calories: plan.target_calories, ...plan.target_macros } : null;
}
