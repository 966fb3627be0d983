// Weight, what was eaten, what that tells of the energy that is used, and where it leads.
import { call } from "./api.js";
import { busy, complain, empty, failure, field, h, heading, iconButton, showErrors, toast } from "./dom.js";
import { columns, compare, curve, fan } from "./charts.js";
import { addDays, isImperial, kcal, kilograms, number, pounds, shortDay, signed, today } from "./units.js";

const spans = [[30, "30 days"], [90, "3 months"], [365, "A year"]];
let span = 30;

/** A value on a scale that is in the person's units already. */
const amount = (value) => `${number(value)} ${isImperial() ? "lb" : "kg"}`;
const own = (value) => value !== null && isImperial() ? pounds(value) : value;
const body = (value) => amount(own(value));
const change = (value) => signed(own(value), isImperial() ? "lb" : "kg", 1);

export async function progress({ signal, again }) {
  const from = addDays(today(), 1 - span);
  const query = `from=${from}&to=${today()}`;
  const ask = (path) => call("GET", `/api/log/${path}`, undefined, { signal });
  const learn = (path) => ask(path).catch((error) => { if (error.status === 422) return { reason: error }; throw error; });
  const [summary, learned, ahead] = await Promise.all([ask(`summary?${query}`), learn("expenditure"), learn(`projection?${query}`)]);
  const choose = h("div", { class: "segments", role: "group", "aria-label": "How far back" }, spans.map(([days, title]) =>
    h("button", { type: "button", "aria-pressed": String(days === span), onclick: () => { span = days; again(); } }, title)));
  return [heading("Progress", "What your scale and your log say.", choose),
    h("div", { class: "split even" }, weight(summary, again), intake(summary)), expenditure(learned, summary, ahead)];
}

const part = (title, ...children) => h("section", { class: "card part" }, h("h2", {}, title), ...children);

function weight(summary, again) {
  const weighed = summary.days.filter((day) => day.weight_kg !== null);
  const smooth = summary.days.map((day) => day.trend_weight_kg);
  const known = smooth.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const chart = weighed.length === 0 ? h("p", { class: "hint" }, "Weigh yourself in the morning a few times a week, and the direction shows here.")
    : [h("p", { class: "lead" }, h("strong", { class: "big" }, body(last)), weighed.length > 1 && ` ${change(last - first)} in ${summary.days.length} days`),
      curve(summary.days.map((day) => own(day.weight_kg)), smooth.map(own), `Weight: ${weighed.length} ${weighed.length === 1 ? "entry" : "entries"}, the trend goes from ${body(first)} to ${body(last)}.`, amount),
      axis(summary)];
  return part("Weight", form(again), chart, weighed.length > 0 && h("details", {}, h("summary", {}, "All entries"), h("ul", { class: "entries" }, [...weighed].reverse().map((day) => h("li", {},
    h("span", {}, shortDay(day.date)), h("strong", {}, body(day.weight_kg)),
    iconButton("remove", `Remove the weight of ${shortDay(day.date)}`, (event) => remove(event, `/api/log/weights/${day.date}`, again)))))));
}

const axis = (summary) => h("div", { class: "axis", "aria-hidden": "true" }, h("span", {}, shortDay(summary.from)), h("span", {}, shortDay(summary.to)));

/** Takes an entry out of the log. */
export async function remove(event, path, again) {
  await busy(event.currentTarget, async () => {
    try { await call("DELETE", path); await again(); } catch (error) { complain(error); }
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
  return part("Eaten", h("p", { class: "lead" }, h("strong", { class: "big" }, averages.calories === null ? "Not known" : kcal(averages.calories)), ` a day on average, logged on ${summary.days_logged} of ${summary.days.length} days`),
    columns(summary.days.map((day) => day.calories), targets.calories, `Energy eaten on ${summary.days_logged} days; the target is ${kcal(targets.calories)}.`), axis(summary),
    h("p", { class: "hint" }, `The dashed line is your target of ${kcal(targets.calories)}. Days without an entry are left out.`));
}

const confidences = { prior_only: "Still a rough figure: it becomes narrower with every logged day.", learning: "A fair figure.", settled: "A well-founded figure." };
const notes = (findings) => findings.length > 0 && h("ul", { class: "notes" }, findings.map((finding) => h("li", {}, finding.message)));

function expenditure(learned, summary, ahead) {
  if (learned.reason) {
    const [words, ...action] = learned.reason.code === "profile_incomplete" ? ["Add your height, age and activity first.", h("a", { class: "button primary", href: "#/start" }, "To the profile")]
      : ["Log weight and meals for two to three weeks. Then this shows what your body really uses, and how sure that is."];
    return empty("What you use is not known yet", words, ...action);
  }
  const eaten = ahead.intake_kcal ?? summary.averages.calories;
  return h("section", { class: "card split even" },
    h("div", { class: "part" }, h("h2", {}, "What you use"), h("p", { class: "lead" }, h("strong", { class: "big" }, kcal(learned.expenditure_kcal)), " a day"),
      compare([{ label: "You use", value: learned.expenditure_kcal, low: learned.low_kcal, high: learned.high_kcal, tone: "calories" }, ...(eaten === null ? [] : [{ label: "You eat", value: eaten, tone: "carbs" }]),
        { label: "Your target", value: summary.targets.calories, tone: "protein" }], "kcal"),
      h("p", { class: "hint" }, `Learned from ${learned.days_used} ${learned.days_used === 1 ? "day" : "days"}; nine times in ten the true figure lies in the pale part. ${confidences[learned.confidence] ?? ""}`),
      notes(learned.findings)),
    h("div", { class: "part" }, h("h2", {}, "Where it leads"), outlook(ahead)));
}

/** Where it leads to eat on like this, as the server projects it. */
function outlook(ahead) {
  if (ahead.reason) return h("p", { class: "hint" }, ahead.reason.code === "log_too_short" ? "Log what you eat, and you see here where it leads." : ahead.reason.detail);
  const { days } = ahead;
  const end = days.at(-1);
  const words = ahead.stays ? "If you go on eating like this, your weight stays about where it is."
    : `If you go on eating like this: about ${change(ahead.weekly_change_kg)} a week (between ${change(ahead.weekly_low_kg)} and ${change(ahead.weekly_high_kg)}), around ${body(end.weight_kg)} in eight weeks.`;
  return [h("p", {}, words), fan(days.map((day) => [day.low_kg, day.weight_kg, day.high_kg].map(own)), `Weight in eight weeks: around ${body(end.weight_kg)}, between ${body(end.low_kg)} and ${body(end.high_kg)}.`, amount),
    axis({ from: days[0].date, to: end.date }), notes(ahead.findings)];
}
