// Weight, what was eaten, what that tells of the energy that is used, and where it leads.
import { call } from "./api.js";
import { busy, empty, failure, field, h, heading, iconButton, showErrors, toast } from "./dom.js";
import { columns, curve } from "./charts.js";
import { addDays, isImperial, kcal, kilograms, number, pounds, shortDay, signed, today } from "./units.js";

const spans = [[30, "30 days"], [90, "3 months"], [365, "A year"]];
let span = 30;

const body = (value) => isImperial() ? `${number(pounds(value))} lb` : `${number(value)} kg`;

export async function progress({ signal, again }) {
  const from = addDays(today(), 1 - span);
  const [summary, learned] = await Promise.all([
    call("GET", `/api/log/summary?from=${from}&to=${today()}`, undefined, { signal }),
    call("GET", "/api/log/expenditure", undefined, { signal }).catch((error) => { if (error.status === 422) return { reason: error }; throw error; })]);
  const choose = h("div", { class: "segments", role: "group", "aria-label": "How far back" }, spans.map(([days, title]) =>
    h("button", { type: "button", "aria-pressed": String(days === span), onclick: () => { span = days; again(); } }, title)));
  return [heading("Progress", "What the scale and your log tell.", choose),
    h("div", { class: "split even" }, weight(summary, again), intake(summary)), expenditure(learned, summary)];
}

const part = (title, ...children) => h("section", { class: "card part" }, h("h2", {}, title), ...children);

/** Each day's weight smoothed, so that water and salt do not hide the direction. */
function trend(days) {
  let mean = null;
  return days.map((day) => {
    if (day.weight_kg !== null) mean = mean === null ? day.weight_kg : mean + (day.weight_kg - mean) * 0.2;
    return mean;
  });
}

function weight(summary, again) {
  const weighed = summary.days.filter((day) => day.weight_kg !== null);
  const smooth = trend(summary.days);
  const first = smooth.find((value) => value !== null);
  const last = smooth.at(-1);
  const change = weighed.length > 1 ? isImperial() ? signed(pounds(last) - pounds(first), "lb", 1) : signed(last - first, "kg", 1) : "";
  const chart = weighed.length === 0 ? h("p", { class: "hint" }, "Weigh yourself in the morning a few times a week, and the direction shows here.")
    : [h("p", { class: "lead" }, h("strong", { class: "big" }, body(last)), change && ` ${change} in ${summary.days.length} days`),
      curve(summary.days.map((day) => day.weight_kg), smooth, `Weight: ${weighed.length} entries, the trend goes from ${body(first)} to ${body(last)}.`, body),
      axis(summary)];
  return part("Weight", form(again), chart, weighed.length > 0 && h("details", {}, h("summary", {}, "All entries"), h("ul", { class: "entries" }, [...weighed].reverse().map((day) => h("li", {},
    h("span", {}, shortDay(day.date)), h("strong", {}, body(day.weight_kg)),
    iconButton("remove", `Remove the weight of ${shortDay(day.date)}`, (event) => remove(event, `/api/log/weights/${day.date}`, again)))))));
}

const axis = (summary) => h("div", { class: "axis", "aria-hidden": "true" }, h("span", {}, shortDay(summary.from)), h("span", {}, shortDay(summary.to)));

/** Takes an entry out of the log. */
export async function remove(event, path, again) {
  await busy(event.currentTarget, async () => {
    try { await call("DELETE", path); await again(); } catch (error) { if (error.status !== 401) toast(error.code === "offline" ? "No connection: nothing was changed." : error.detail, "bad"); }
  });
}

function form(again) {
  const unit = isImperial() ? "lb" : "kg";
  const input = h("input", { name: "weight_kg", type: "number", inputmode: "decimal", step: "any", min: 0, required: true });
  const button = h("button", { class: "primary" }, "Save");
  const problem = h("div");
  const element = h("form", { class: "inline", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    busy(button, async () => {
      problem.replaceChildren();
      const value = input.value === "" ? null : isImperial() ? Math.round(kilograms(Number(input.value)) * 100) / 100 : Number(input.value);
      try {
        await call("POST", "/api/log/weights", { weight_kg: value, date: today() });
        toast("Your weight of today is saved.");
        await again();
      } catch (error) { if (!showErrors(element, error.errors) && error.status !== 401) problem.replaceChildren(failure(error)); }
    });
  } }, field(`Today’s weight in ${unit}`, input), button, problem);
  return element;
}

function intake(summary) {
  const { averages, targets } = summary;
  if (summary.days_logged === 0) return part("Eaten", h("p", { class: "hint" }, "Mark dishes as eaten on the page of a day, or add what you had instead."), h("a", { class: "button", href: "#/day" }, "To today"));
  return part("Eaten", h("p", { class: "lead" }, h("strong", { class: "big" }, averages.calories === null ? "Not known" : kcal(averages.calories)), ` a day on average, on ${summary.days_logged} of ${summary.days.length} days`),
    columns(summary.days.map((day) => day.calories), targets.calories, `Energy eaten on ${summary.days_logged} days; the target is ${kcal(targets.calories)}.`), axis(summary),
    h("p", { class: "hint" }, `The line is your target of ${kcal(targets.calories)}. Days without an entry are left out.`));
}

const confidences = { low: "Still a rough figure: it becomes narrower with every logged day.", moderate: "A fair figure.", medium: "A fair figure.", high: "A well-founded figure." };

function expenditure(learned, summary) {
  if (learned.reason) {
    return learned.reason.code === "profile_incomplete" ? empty("What you use is not known yet", "Tell height, age and activity first.", h("a", { class: "button primary", href: "#/start" }, "To the profile"))
      : empty("What you use is not known yet", "Log weight and meals for two to three weeks. Then you see here what your body really uses, with how sure that is.");
  }
  const eaten = summary.averages.calories;
  return part("What you use", h("p", { class: "lead" }, h("strong", { class: "big" }, kcal(learned.expenditure_kcal)), ` a day, with 9 in 10 certainty between ${number(learned.low_kcal)} and ${kcal(learned.high_kcal)}`),
    h("p", {}, `Learned from ${learned.days_used} days. ${confidences[learned.confidence] ?? ""}`),
    eaten !== null && h("p", {}, outlook(learned, eaten)),
    learned.findings.length > 0 && h("ul", { class: "notes" }, learned.findings.map((finding) => h("li", {}, finding.message))));
}

/** Where it leads to eat on like this, in words; 7,700 kcal are about a kilogram of body weight. */
function outlook(learned, eaten) {
  const weekly = (used) => ((eaten - used) * 7) / 7700;
  const [slow, fast] = [weekly(learned.high_kcal), weekly(learned.low_kcal)];
  const middle = weekly(learned.expenditure_kcal);
  const write = (value) => isImperial() ? signed(pounds(value), "lb", 1) : signed(value, "kg", 1);
  if (slow < 0 && fast > 0 && Math.abs(middle) < 0.1) return "If you eat on like this, your weight stays about where it is.";
  return `If you eat on like this: about ${write(middle)} a week (between ${write(slow)} and ${write(fast)}), around ${body(learned.trend_weight_kg + middle * 8)} in eight weeks.`;
}
