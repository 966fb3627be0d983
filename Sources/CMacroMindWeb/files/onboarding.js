// Who somebody is and how they eat, in steps, with targets that grow as one types.
import { me, open, saveProfile, storage } from "./api.js";
import { announce, busy, choices, failure, field, h, showErrors } from "./dom.js";
import { ring, shares } from "./charts.js";
import { height, isImperial, kcal, kilograms, monday, number, pounds, setUnits, today, weight } from "./units.js";
import { makePlan, readPlan, slots, unsatisfiable } from "./week.js";

const activities = [["sedentary", "Mostly sitting", "Desk work, little walking"], ["light", "Lightly active", "Walking daily, or sport once or twice a week"],
  ["moderate", "Active", "Sport three to five times a week"], ["active", "Very active", "Hard training nearly every day"], ["very_active", "Athlete", "Training twice a day, or heavy work"]];
const factors = { sedentary: 1.2, light: 1.375, moderate: 1.55, active: 1.725, very_active: 1.9 };
const goals = [["cut", "Lose weight", "Slowly, keeping muscle"], ["maintain", "Stay as I am", "Eat what I use"], ["bulk", "Gain muscle", "A little more than I use"]];
const diets = [["none", "Everything"], ["vegetarian", "Vegetarian"], ["vegan", "Vegan"], ["pescatarian", "Fish, no meat"], ["halal", "Halal"], ["keto", "Keto"], ["gluten_free", "Gluten-free"], ["dairy_free", "Dairy-free"]];
const allergens = ["peanuts", "tree nuts", "milk", "eggs", "fish", "shellfish", "soy", "wheat", "sesame"];
const tools = { hob: "Hob", oven: "Oven", grill: "Grill", microwave: "Microwave", toaster: "Toaster", kettle: "Kettle", blender: "Blender", "food-processor": "Food processor",
  "slow-cooker": "Slow cooker", "pressure-cooker": "Pressure cooker", "air-fryer": "Air fryer", "waffle-iron": "Waffle iron" };
const steps = ["You", "Your days", "Your food", "Your kitchen", "Review"];
const last = steps.length - 1;

export async function onboarding({ signal }) {
  const [account, plan] = await Promise.all([me(), readPlan(monday(today()), signal)]);
  const answers = { fitness_goal: "maintain", activity_level: "light", dietary_preference: "none", meals_per_day: 3, ...Object.fromEntries(Object.entries(account.profile).filter(([, value]) => value !== null)) };
  if (answers.birth_date) delete answers.age;
  const targets = h("aside", { class: "card targets", "aria-label": "Your targets" });
  const place = h("div", { class: "card step" });
  const progress = h("ol", { class: "steps" });
  const form = h("form", { novalidate: true, onsubmit: (event) => { event.preventDefault(); next(); } }, place);
  // In a narrow window the targets lie below the form; this line follows the eye.
  const line = h("p", { class: "growing", "aria-hidden": "true" });
  let index = 0;
  let result = null;
  let timer = 0;

  function update(change) {
    Object.assign(answers, change);
    for (const [key, value] of Object.entries(answers)) if (value === "" || Number.isNaN(value)) answers[key] = null;
    clearTimeout(timer);
    timer = setTimeout(calculate, 200);
  }

  async function calculate() {
    const figures = Object.fromEntries(["sex", "age", "birth_date", "height_cm", "weight_kg", "activity_level", "fitness_goal", "body_fat_percent"].filter((key) => answers[key]).map((key) => [key, answers[key]]));
    const missing = [["sex", "sex"], ["age", "age"], ["height_cm", "height"], ["weight_kg", "weight"]].filter(([key]) => !answers[key] && !(key === "age" && answers.birth_date));
    if (missing.length > 0) { result = null; return draw(missing.map(([, name]) => name)); }
    try {
      result = await open("POST", "/api/macros/calculate", figures, { signal });
      draw([]);
      announce(`Target: ${kcal(result.target_calories)} a day`);
    } catch (error) {
      if (error.name === "AbortError") return;
      result = null;
      draw([], error);
    }
  }

  function draw(missing, error) {
    const text = error ? (error.errors[0]?.message ?? error.detail) : missing.length > 0 ? `Still needed: ${missing.join(", ")}.` : "";
    line.textContent = result ? `${kcal(result.target_calories)} a day: ${["protein", "carbs", "fats"].map((key) => `${Math.round(result.macros[key])} g ${key === "fats" ? "fat" : key}`).join(", ")}` : text;
    targets.replaceChildren(h("h2", {}, "Your targets"), ring(result?.target_calories ?? null, result?.macros, "kcal a day"),
      shares(result?.macros),
      h("div", { class: "reason" }, result ? reason(result, answers) : h("p", { class: "hint" }, text)));
  }

  function go(step) {
    index = step;
    progress.replaceChildren(...steps.map((title, number) => h("li", { class: number < index ? "done" : "", "aria-current": number === index ? "step" : null }, h("span", {}, title))));
    const content = [body, days, food, kitchen, review][index](answers, update, { result }).filter(Boolean);
    const button = h("button", { class: "primary" }, index < last ? "Next" : plan ? "Save" : "Save and plan my week");
    place.replaceChildren(h("h2", { tabindex: -1 }, steps[index]), ...content, h("div", { class: "problem" }),
      h("div", { class: "actions end" }, index > 0 && h("button", { type: "button", onclick: () => go(index - 1) }, "Back"), button));
    place.querySelector("h2").focus({ preventScroll: true });
  }

  async function next() {
    const button = place.querySelector("button.primary");
    await busy(button, async () => {
      try {
        const before = JSON.stringify(account.profile);
        const profile = await saveProfile(stepValues(index, answers));
        // The week that is planned already says then that it is of before.
        if (plan && JSON.stringify(profile) !== before) storage.set("macromind.saved.changed", new Date().toISOString());
        if (index < last) return go(index + 1);
        if (!plan) { announce("Planning your week"); await makePlan(monday(today())); }
        location.hash = "#/week";
      } catch (error) {
        if (showErrors(place, error.errors)) return;
        place.querySelector(".problem").replaceChildren(error.code === "constraints_unsatisfiable" ? unsatisfiable(error) : failure(error, next));
      }
    });
  }

  go(0);
  draw([]);
  calculate();
  return h("div", { class: "onboarding" }, h("header", { class: "page" }, h("div", {}, h("h1", { tabindex: -1 }, account.profile.weight_kg ? "Your profile" : "Let’s get to know you"),
    h("p", { class: "lead" }, "Everything here can be changed later.")), h("a", { class: "button", href: "#/week" }, account.profile.weight_kg ? "Close" : "Skip for now"), progress),
  h("div", { class: "split" }, form, targets, line));
}

function stepValues(index, answers) {
  const names = [["sex", answers.birth_date ? "birth_date" : "age", "height_cm", "weight_kg", "body_fat_percent"], ["activity_level", "fitness_goal"],
    ["dietary_preference", "allergies", "disliked_foods", "meals_per_day"], ["equipment", "max_prep_minutes"], ["daily_calories"]][index];
  return Object.fromEntries(names.map((name) => [name, answers[name] ?? (name === "allergies" || name === "disliked_foods" ? [] : null)]));
}

/** The way from the body to the numbers, in words. */
function reason(result, answers) {
  const equation = answers.body_fat_percent ? "lean mass (Katch–McArdle)" : "height, weight, age and sex (Mifflin–St Jeor)";
  const change = Math.round((result.target_calories / result.tdee - 1) * 100);
  const effect = change === 0 ? "To stay as you are you eat what you use." : `${change < 0 ? "To lose weight" : "To gain"}: ${Math.abs(change)} % ${change < 0 ? "less" : "more"}${answers.fitness_goal === "cut" && change > -19 ? ", not further down, to be safe" : ""}.`;
  const protein = answers.weight_kg ? `Protein: ${number(result.macros.protein / answers.weight_kg)} g for each kilogram of body weight. Fat: 30 % of the energy. Carbohydrate: the rest.` : "";
  return h("details", { open: true }, h("summary", {}, "Why these numbers?"), h("ol", {},
    h("li", {}, h("strong", {}, kcal(result.bmr)), ` at rest, from ${equation}.`),
    h("li", {}, `× ${factors[answers.activity_level]} for your days: `, h("strong", {}, kcal(result.tdee)), " used."),
    h("li", {}, effect, " Target: ", h("strong", {}, kcal(result.target_calories)), "."), h("li", {}, protein)));
}

function numeric(name, value, oninput, options = {}) {
  return h("input", { name, type: "number", inputmode: "decimal", step: "any", value: value ?? "", oninput: (event) => oninput(event.target.value === "" ? null : Number(event.target.value)), ...options });
}

function body(answers, update) {
  const imperial = isImperial();
  const age = answers.birth_date ? field("Date of birth", h("input", { type: "date", name: "birth_date", value: answers.birth_date, oninput: (event) => update({ birth_date: event.target.value }) }))
    : field("Age in years", numeric("age", answers.age, (value) => update({ age: value }), { step: 1, min: 13, max: 120, inputmode: "numeric" }));
  const figures = h("div", { class: "pair" }, imperial ? imperialFigures(answers, update) : [
    field("Height in cm", numeric("height_cm", answers.height_cm, (value) => update({ height_cm: value }), { min: 80, max: 272 })),
    field("Weight in kg", numeric("weight_kg", answers.weight_kg, (value) => update({ weight_kg: value }), { min: 25, max: 500 }))]);
  const units = choices("Units", "units", [["metric", "kg, cm"], ["imperial", "lb, ft"]], imperial ? "imperial" : "metric", (value) => {
    setUnits(value);
    figures.replaceChildren(...body(answers, update)[2].childNodes);
  });
  return [choices("Sex (the equations need it)", "sex", [["female", "Female"], ["male", "Male"]], answers.sex, (value) => update({ sex: value })), units, figures,
    h("div", { class: "pair" }, age, field("Body fat in % (optional)", numeric("body_fat_percent", answers.body_fat_percent, (value) => update({ body_fat_percent: value }), { min: 2, max: 70 }), { hint: "Leave it empty if you are not sure." }))];
}

function imperialFigures(answers, update) {
  const tenths = answers.height_cm ? Math.round(answers.height_cm / 0.254) : null;
  let feet = tenths === null ? null : Math.floor(tenths / 120);
  let rest = tenths === null ? null : (tenths % 120) / 10;
  const change = () => update({ height_cm: feet === null ? null : Math.round((feet * 12 + (rest ?? 0)) * 25.4) / 10 });
  return [h("div", { class: "pair tight" }, field("Height in feet", numeric("feet", feet, (value) => { feet = value; change(); }), { name: "height_cm" }), field("and inches", numeric("inches", rest, (value) => { rest = value; change(); }), { name: "inches" })),
    field("Weight in lb", numeric("pounds", answers.weight_kg ? Math.round(pounds(answers.weight_kg) * 10) / 10 : null, (value) => update({ weight_kg: value === null ? null : Math.round(kilograms(value) * 100) / 100 })), { name: "weight_kg" })];
}

function days(answers, update) {
  return [choices("How active are you?", "activity_level", activities, answers.activity_level, (value) => update({ activity_level: value }), { rows: true }),
    choices("What is your goal?", "fitness_goal", goals, answers.fitness_goal, (value) => update({ fitness_goal: value }), { rows: true })];
}

const list = (text) => [...new Set(text.split(/[,\n]/).map((item) => item.trim()).filter(Boolean))];

function food(answers, update) {
  const own = (answers.allergies ?? []).filter((name) => !allergens.includes(name));
  const chosen = new Set((answers.allergies ?? []).filter((name) => allergens.includes(name)));
  let further = own;
  const change = () => update({ allergies: [...chosen, ...further] });
  return [choices("How do you eat?", "dietary_preference", diets, answers.dietary_preference, (value) => update({ dietary_preference: value })),
    h("fieldset", { class: "choices", "data-field": "allergies" }, h("legend", {}, "Allergies: never in a dish"), h("div", {}, allergens.map((name) => h("label", { class: "choice" },
      h("input", { type: "checkbox", checked: chosen.has(name), onchange: (event) => { event.target.checked ? chosen.add(name) : chosen.delete(name); change(); } }), h("span", {}, h("strong", {}, name[0].toUpperCase() + name.slice(1)))))), h("p", { class: "error", hidden: true })),
    field("Other allergies", h("input", { name: "other", value: own.join(", "), oninput: (event) => { further = list(event.target.value); change(); } }), { hint: "With commas between them. What is not known for sure is left out.", name: "other" }),
    field("What you do not like", h("input", { name: "disliked_foods", value: (answers.disliked_foods ?? []).join(", "), oninput: (event) => update({ disliked_foods: list(event.target.value) }) }), { hint: "For example: mushrooms, olives" }),
    choices("Meals a day", "meals_per_day", [["3", "3"], ["4", "4"], ["5", "5"], ["6", "6"]], String(answers.meals_per_day), (value) => update({ meals_per_day: Number(value) }))];
}

const times = [10, 15, 20, 30, 45, 60, 90];

function kitchen(answers, update) {
  const all = Object.keys(tools);
  const there = new Set(answers.equipment ?? all);
  const limits = { ...answers.max_prep_minutes };
  const tick = (event) => {
    event.target.checked ? there.add(event.target.value) : there.delete(event.target.value);
    update({ equipment: there.size === all.length ? null : all.filter((name) => there.has(name)) });
  };
  const choose = (slot, value) => {
    if (value) limits[slot] = Number(value);
    else delete limits[slot];
    update({ max_prep_minutes: Object.keys(limits).length > 0 ? { ...limits } : null });
  };
  const time = (slot) => field(slots[slot], h("select", { name: `time_${slot}`, onchange: (event) => choose(slot, event.target.value) }, h("option", { value: "" }, "Any time"),
    [...new Set([...times, ...(limits[slot] ? [limits[slot]] : [])])].sort((a, b) => a - b).map((minutes) => h("option", { value: minutes, selected: limits[slot] === minutes }, `Up to ${minutes} minutes`))));
  return [h("fieldset", { class: "choices", "data-field": "equipment" }, h("legend", {}, "What is in your kitchen?"), h("p", { class: "hint" }, "Take out what you do not have: no dish will ask for it."),
    h("div", {}, all.map((name) => h("label", { class: "choice" }, h("input", { type: "checkbox", value: name, checked: there.has(name), onchange: tick }), h("span", {}, h("strong", {}, tools[name]))))), h("p", { class: "error", hidden: true })),
  h("fieldset", { "data-field": "max_prep_minutes" }, h("legend", {}, "How long may cooking take?"), h("div", { class: "quarters" }, Object.keys(slots).filter((slot) => slot !== "snack" || answers.meals_per_day > 3).map(time)), h("p", { class: "error", hidden: true }))];
}

/** The answers in words, by what they are about. */
export function summary(answers) {
  const name = (options, key) => options.find(([other]) => other === key)?.[1];
  const lacking = answers.equipment ? Object.keys(tools).filter((tool) => !answers.equipment.includes(tool)).map((tool) => tools[tool].toLowerCase()) : [];
  const limits = Object.keys(slots).filter((slot) => answers.max_prep_minutes?.[slot]).map((slot) => `${slots[slot].toLowerCase()} ${answers.max_prep_minutes[slot]} min`);
  return [["You", [answers.sex, answers.age && `${answers.age} years`, answers.height_cm && height(answers.height_cm), answers.weight_kg && weight(answers.weight_kg)].filter(Boolean).join(", ") || "not told"],
    ["Activity", name(activities, answers.activity_level) ?? "not told"], ["Goal", name(goals, answers.fitness_goal) ?? "not told"], ["Diet", name(diets, answers.dietary_preference)],
    ["Allergies", (answers.allergies ?? []).join(", ") || "none"], ["Dislikes", (answers.disliked_foods ?? []).join(", ") || "none"], ["Meals a day", String(answers.meals_per_day ?? 3)],
    ["Not in the kitchen", lacking.join(", ")], ["At most", limits.join(", ")]].filter(([, value]) => value);
}

function review(answers, update, { result }) {
  const words = summary(answers);
  return [h("dl", { class: "facts" }, words.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)])),
    field("Energy a day in kcal (optional)", numeric("daily_calories", answers.daily_calories, (value) => update({ daily_calories: value }), { min: 1000, max: 6000, placeholder: result ? Math.round(result.target_calories) : "" }),
      { hint: result ? `Leave it empty to use the ${kcal(result.target_calories)} that your figures give.` : "Between 1,000 and 6,000." }),
    result === null && h("p", { class: "notice" }, "Without your figures the plan aims at a usual amount for your goal.")];
}
