// Small accessible charts.
import { h, s } from "./dom.js";
import { kcal, whole } from "./units.js";

/** Energy may miss its target by 10 %, a macronutrient by 10 % or 10 g, whichever is more. */
const margin = (value, key) => key === "calories" ? value * 0.1 : Math.max(value * 0.1, 10);

const measures = [["calories", "Energy"], ["protein", "Protein"], ["carbs", "Carbs"], ["fats", "Fat"]];

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
    h("span", { class: "bar-value", "aria-hidden": "true" }, near ? "" : value > target ? "↑ " : "↓ ", whole(value), target && h("small", { class: "of" }, ` / ${whole(target)}`), h("small", {}, ` ${unit}`)),
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
      h("span", { class: "bar-value" }, macros ? [whole(macros[key]), h("small", {}, ` g${sum > 0 ? `, ${Math.round(share * 100)} %` : ""}`)] : "–"),
      s("svg", { "aria-hidden": "true" }, s("rect", { class: "track", y: 1, width: "100%", height: 6, rx: 3 }),
        s("rect", { class: "fill", y: 1, width: `${share * 100}%`, height: 6, rx: 3 })));
  }));
}

/** The four bars of a day. */
export function bars(totals, target, isOver, kind = "") {
  return h("div", { class: `bars ${kind}` }, measures.map(([key, label]) => bar(key, label, totals[key], target?.[key], isOver)));
}

/** A ring that shows from which macronutrients energy comes; what is not known yet is `null`. */
export function ring(energy, macros, caption) {
  const parts = macros ? [["protein", macros.protein * 4], ["carbs", macros.carbs * 4], ["fats", macros.fats * 9]] : [];
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
    s("svg", { viewBox: "0 0 100 100", role: "img", "aria-label": energy === null ? "Not known yet" : `${kcal(energy)}: ${shares.join(", ")} of the energy` },
      s("circle", { class: "arc track", cx: 50, cy: 50, r: 42 }), arcs),
    h("p", { "aria-hidden": "true" }, h("strong", {}, energy === null ? "–" : whole(energy)), h("small", {}, caption)));
}

/** Round values that a scale may end at, so that what it names can be read off. */
function scale(values, least) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = [0.5, 1, 2, 5, 10, 20, 50, 100].find((size) => size * 4 >= Math.max(high - low, least)) ?? 200;
  const from = Math.floor((low - step / 4) / step) * step;
  const to = Math.ceil((high + step / 4) / step) * step;
  const lines = [];
  for (let value = from; value <= to + step / 2; value += step) lines.push(value);
  return { lines, y: (value) => 100 - ((value - from) / (to - from)) * 100 };
}

/** Lines across a chart and what they stand for. */
const grid = ({ lines, y }, format) => lines.map((value) => [s("line", { class: "grid", x1: 0, x2: "100%", y1: `${y(value)}%`, y2: `${y(value)}%` }),
  s("text", { x: -8, y: `${y(value)}%`, dy: 4, "text-anchor": "end" }, format(value))]);

const stretched = (...shapes) => s("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", width: "100%", height: "100%", "aria-hidden": "true" }, shapes);
const points = (list) => list.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
const plot = (words, ...shapes) => h("figure", { class: "plot" }, s("svg", { role: "img", "aria-label": words }, shapes));

/** A number for each day, some missing, as dots with a smooth line through them. */
export function curve(values, smooth, words, format) {
  const place = scale([...values, ...smooth].filter((value) => value !== null), 2);
  const x = (index) => (values.length > 1 ? (index / (values.length - 1)) * 98 : 49) + 1;
  const line = smooth.map((value, index) => value === null ? null : [x(index), place.y(value)]).filter(Boolean);
  return plot(words, grid(place, format), stretched(s("polyline", { class: "trend", points: points(line) })),
    values.map((value, index) => value === null ? null : s("circle", { class: "dot", cx: `${x(index)}%`, cy: `${place.y(value)}%`, r: values.length > 120 ? 1.5 : 3 })));
}

/** A column for each day, with a line at the target. */
export function columns(values, target, words) {
  const top = Math.ceil(Math.max(target * 1.2, ...values.map((value) => value ?? 0)) / 500) * 500;
  const lines = [];
  for (let value = 0; value <= top; value += top > 2500 ? 1000 : 500) lines.push(value);
  const width = 100 / values.length;
  const y = (value) => 100 - (value / top) * 100;
  return plot(words, grid({ lines, y }, whole),
    values.map((value, index) => value === null ? null : s("rect", { class: "column", x: `${index * width + width * 0.15}%`, width: `${width * 0.7}%`, y: `${y(value)}%`, height: `${(value / top) * 100}%`, rx: 1.5 })),
    s("line", { class: "goal", x1: 0, x2: "100%", y1: `${y(target)}%`, y2: `${y(target)}%` }));
}

/** Where a figure may go from today on, step by step: the likely line, in what it lies between. */
export function fan(rows, words, format) {
  const place = scale(rows.flat(), 2);
  const line = (column) => rows.map((row, index) => [(index / (rows.length - 1)) * 100, place.y(row[column])]);
  return plot(words, grid(place, format), stretched(s("polygon", { class: "band", points: points([...line(2), ...line(0).reverse()]) }), s("polyline", { class: "trend", points: points(line(1)) })));
}

/** Amounts on one scale; one that is only known within bounds shows them. */
export function compare(rows, unit) {
  const top = Math.max(...rows.map((row) => row.high ?? row.value)) * 1.05;
  const x = (value) => `${(value / top) * 100}%`;
  return h("div", { class: "bars" }, rows.map(({ label, value, low, high, tone }) => h("div", { class: `bar ${tone}` },
    h("span", { class: "bar-label" }, label), h("span", { class: "bar-value" }, whole(value), h("small", {}, low === undefined ? ` ${unit}` : ` ${unit}, between ${whole(low)} and ${whole(high)}`)),
    s("svg", { "aria-hidden": "true" }, s("rect", { class: "track", y: 1, width: "100%", height: 6, rx: 3 }), s("rect", { class: "fill", y: 1, width: x(low ?? value), height: 6, rx: 3 }),
      low !== undefined && [s("rect", { class: "range wide", x: x(low), y: 1, width: `${((high - low) / top) * 100}%`, height: 6 }), s("rect", { class: "mark", x: x(value), width: 2, height: 8, rx: 1 })]))));
}

/** Protein, carbohydrate and fat in a line, short for the eye and in full for the ear. */
export const macros = (item, format) => [["protein", item.protein], ["carbohydrate", item.carbs], ["fat", item.fats]].map(([name, value]) =>
  h("span", { title: name }, h("span", { "aria-hidden": "true" }, `${name[0].toUpperCase()} `), h("span", { class: "sr" }, `${name} `), format(value), " g"));

/** The sums of meals. */
export function totals(meals) {
  return Object.fromEntries(measures.map(([key]) => [key, meals.reduce((sum, meal) => sum + meal[key], 0)]));
}

/** What a plan aims at in a day. */
export function targets(plan) {
  return plan.target_calories ? { calories: plan.target_calories, ...plan.target_macros } : null;
}
