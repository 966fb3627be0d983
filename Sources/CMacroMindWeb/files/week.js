// The week: seven days, their meals, and how near each day comes to its targets.
import { call, download, me, storage } from "./api.js";
import { announce, busy, complain, confirmed, empty, failure, h, heading, iconButton, toast } from "./dom.js";
import { bars, macros, targets, totals } from "./charts.js";
import { addDays, kcal, shortDay, today, week, weekday, whole } from "./units.js";
import { swap } from "./meals.js";
import { canMove, movable } from "./move.js";

/** The plan of a week; without a network, what was saved here, marked as such. `null` when there is none. */
export async function readPlan(start, signal) {
  const key = `macromind.saved.week.${start}`;
  try {
    const plan = await call("GET", `/api/meals/week?week_start=${start}`, undefined, { signal });
    storage.removeAll("macromind.saved.week.");
    storage.set(key, plan);
    return plan;
  } catch (error) {
    if (error.code === "plan_not_found") { storage.remove(key); return null; }
    const saved = error.code === "offline" ? storage.get(key) : null;
    if (saved) return { ...saved, isSaved: true };
    throw error;
  }
}

/** Has the server plan a week; the key makes a repeated request harmless. */
export async function makePlan(start, key = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`) {
  return call("POST", "/api/meals/generate-weekly", { week_start: start }, { headers: { "Idempotency-Key": key } });
}

export const slots = { breakfast: "Breakfast", lunch: "Lunch", dinner: "Dinner", snack: "Snack" };

export async function weekScreen({ argument: start, signal, again }) {
  const plan = await readPlan(start, signal);
  const problem = h("div");
  const plannable = async (event) => {
    const button = event.currentTarget;
    const wish = plan ? await wishes(plan) : {};
    if (!wish) return;
    await busy(button, async () => {
      problem.replaceChildren();
      try {
        if (wish.isSpecial) {
          await call("POST", `/api/meals/plan/${plan.plan_id}/regenerate`, { leftovers: wish.leftovers, own_recipes: wish.own });
          storage.set("macromind.saved.planned", { ...storage.get("macromind.saved.planned"), [plan.plan_id]: new Date().toISOString() });
        } else await makePlan(start);
        await again();
      } catch (error) {
        if (error.status !== 401) problem.replaceChildren(error.code === "constraints_unsatisfiable" ? unsatisfiable(error) : failure(error, () => button.click()));
      }
    });
  };
  const head = heading(start === mondayOf() ? "This week" : "Week", week(start),
    h("a", { class: "button", href: `#/week/${addDays(start, -7)}`, "aria-label": "Week before" }, "‹"),
    h("a", { class: "button", href: `#/week/${addDays(start, 7)}`, "aria-label": "Week after" }, "›"),
    plan && !plan.isSaved && h("button", { type: "button", onclick: plannable }, "Plan again"));
  if (!plan) {
    const [{ profile }, earlier] = await Promise.all([me(), lastWeek(start, signal)]);
    const take = (event) => busy(event.currentTarget, async () => {
      problem.replaceChildren();
      try { await call("POST", `/api/meals/plan/${earlier.plan_id}/copy`, { week_start: start }); await again(); } catch (error) {
        if (error.status !== 401) problem.replaceChildren(error.code === "constraints_unsatisfiable" ? unsatisfiable(error) : failure(error));
      }
    });
    return [head, problem, empty("No plan for this week yet", profile.weight_kg ? "Seven days of dishes for your targets, without anything you cannot eat." : "Say a little about yourself first and the plan fits you. Or plan right away with a usual target.",
      earlier && h("button", { type: "button", onclick: take }, `Copy the week of ${shortDay(earlier.week_start)}`), !profile.weight_kg && h("a", { class: "button", href: "#/start" }, "About you"), h("button", { type: "button", class: "primary", onclick: plannable }, "Plan this week"))];
  }
  const view = h("div", { class: "week" });
  const draw = (now) => {
    const list = h("div", { class: "days", onkeydown: roam }, days(now).map((date) => day(now, date)));
    if (!now.isSaved) movable(list, now, (next, places) => {
      Object.assign(now, { meals: next.meals });
      storage.set(`macromind.saved.week.${start}`, now);
      draw(now);
      const moved = places.map((id) => view.querySelector(`[data-id="${id}"]`));
      moved.forEach((item) => item.classList.add("fresh"));
      moved[0].scrollIntoView({ block: "nearest" });
      moved[0].querySelector(".move").focus({ preventScroll: true });
    });
    view.replaceChildren(summary(now), jump(now), list);
  };
  draw(plan);
  return [head, problem, plan.isSaved && saved(), isOld(plan) && h("p", { class: "notice warn old" }, "Your profile has changed since this week was planned. “Plan again” makes a week that fits it."), view, !plan.isSaved && takeAlong(plan)].filter(Boolean);
}

/** Whether the profile has changed since a week was planned. */
function isOld(plan) {
  const planned = storage.get("macromind.saved.planned")?.[plan.plan_id] ?? plan.generated_at;
  return !plan.isSaved && Date.parse(storage.get("macromind.saved.changed")) > Date.parse(planned);
}

/** The way to a day in a narrow window, where a week is long. */
function jump(plan) {
  return h("div", { class: "jump", role: "group", "aria-label": "Go to a day" }, days(plan).map((date, index) => h("button", { type: "button", "aria-label": weekday(date), "aria-current": date === today() ? "date" : null, onclick: () => {
    const section = document.querySelectorAll(".day")[index];
    section.scrollIntoView({ block: "start" });
    section.querySelector("h2 a").focus({ preventScroll: true });
  } }, weekday(date).slice(0, 2))));
}

/** The week as files for other programs, and on paper. */
function takeAlong(plan) {
  const file = (title, name) => h("button", { type: "button", onclick: (event) => busy(event.currentTarget, async () => {
    try { await download(`/api/meals/plan/${plan.plan_id}/${name}`, `macromind-${plan.week_start}-${name}`); } catch (error) {
      complain(error);
    }
  }) }, title);
  return h("div", { class: "actions along" }, h("span", { class: "hint" }, "Take it with you:"), file("Calendar", "plan.ics"), file("Table", "plan.csv"), h("button", { type: "button", onclick: () => print() }, "Print"));
}

/** The latest plan before a week, if there is one. */
async function lastWeek(start, signal) {
  const { plans } = await call("GET", "/api/meals/plans?limit=20", undefined, { signal });
  return plans.find((plan) => plan.week_start < start);
}

const mondayOf = () => addDays(today(), -((new Date(`${today()}T00:00:00Z`).getUTCDay() + 6) % 7));
const days = (plan) => [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(plan.week_start, index));

export const saved = () => h("p", { class: "notice saved" }, "Saved on this device when you were last connected.");

/** Asks how a week is planned again; nothing when somebody thinks better of it. */
async function wishes(plan) {
  const kept = plan.meals.filter((meal) => meal.locked).length;
  const text = kept > 0 ? `${kept === 1 ? "One meal stays" : `${kept} meals stay`}; all others are replaced, and the shopping list with them.` : "The dishes of this week are replaced, and the shopping list with them. Keep single meals with the lock.";
  const box = (value, title, checked) => h("label", { class: "choice" }, h("input", { type: "checkbox", value, checked }), h("span", {}, title));
  const isLeft = (date) => plan.meals.some((meal) => meal.date === date && meal.meal_type === "dinner" && meal.leftovers_of);
  const nights = days(plan).slice(1).map((date) => box(weekday(date).toLowerCase(), weekday(date).slice(0, 3), isLeft(date)));
  const own = box("own", "Use recipes of my own too", false);
  const content = h("div", { class: "part" }, h("p", {}, text),
    h("fieldset", { class: "choices" }, h("legend", {}, "Cook once, eat twice"), h("p", { class: "hint" }, "On these evenings you eat what you cooked the evening before:"), h("div", {}, nights)), own);
  if (!(await confirmed("Plan this week again?", content, "Plan again"))) return null;
  const leftovers = nights.map((label) => label.querySelector("input")).filter((input) => input.checked).map((input) => input.value);
  const isOwn = own.querySelector("input").checked;
  return { leftovers, own: isOwn, isSpecial: kept > 0 || leftovers.length > 0 || isOwn };
}

/** Where a meal comes from when it is not cooked anew. */
export const origin = (meal) => meal.leftovers_of ? `Leftovers of ${weekday(meal.leftovers_of)}` : "";

/** Says why no plan is possible, and where to change that. */
export function unsatisfiable(error) {
  return h("section", { class: "state bad", role: "alert" }, h("h2", {}, "No week fits all of this"), h("p", {}, error.detail), h("a", { class: "button primary", href: "#/start" }, "Change your profile"));
}

function summary(plan) {
  const sum = totals(plan.meals);
  const average = Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, value / 7]));
  return h("section", { class: "card summary", "aria-label": "An average day of this week" }, h("h2", {}, "An average day"), bars(average, targets(plan)));
}

function day(plan, date) {
  const meals = plan.meals.filter((meal) => meal.date === date);
  const chart = h("div", {}, bars(totals(meals), targets(plan)));
  const isToday = date === today();
  const changed = (meal) => {
    plan.meals[plan.meals.findIndex((other) => other.id === meal.id)] = meal;
    meals[meals.findIndex((other) => other.id === meal.id)] = meal;
    storage.set(`macromind.saved.week.${plan.week_start}`, plan);
    chart.replaceChildren(bars(totals(meals), targets(plan)));
    const old = document.querySelector(".summary");
    old?.replaceWith(summary(plan));
  };
  return h("section", { class: `card day${isToday ? " today" : ""}`, "aria-label": `${weekday(date)}${isToday ? ", today" : ""}` },
    h("div", { class: "day-head" }, h("h2", {}, h("a", { href: `#/day/${date}` }, weekday(date)), h("small", {}, isToday ? "Today" : shortDay(date))), chart),
    h("ul", { class: "meals" }, meals.map((meal) => tile(meal, changed, plan.isSaved))));
}

/** One meal of the week, with its swap. */
function tile(meal, changed, isSaved) {
  const item = h("li", { class: "meal", "data-id": meal.id });
  const where = () => `${slots[meal.meal_type].toLowerCase()} on ${weekday(meal.date)}: ${meal.name}`;
  const take = (next, focus = ".swap") => {
    meal = next;
    changed(next);
    draw();
    item.classList.add("fresh");
    item.querySelector(focus)?.focus();
  };
  const draw = () => { item.classList.toggle("kept", meal.locked); item.replaceChildren(...[
    h("div", { class: "meal-head" }, h("p", { class: "slot" }, slots[meal.meal_type]),
      isSaved ? "" : h("div", { class: "tools" }, canMove(meal) && iconButton("move", `Move ${where()}`, null, { class: "move", "aria-pressed": "false" }), meal.locked || meal.leftovers_of ? "" : iconButton("swap", `Swap ${where()}`, () => swap(meal, take), { class: "swap" }),
        iconButton(meal.locked ? "lock" : "unlock", `Keep ${where()}`, (event) => keep(event, meal, take), { class: "keep", "aria-pressed": String(meal.locked) }))),
    h("h3", {}, h("a", { href: `#/day/${meal.date}`, draggable: "false" }, meal.name)), origin(meal) && h("p", { class: "hint" }, origin(meal)),
    h("p", { class: "figures" }, h("strong", {}, kcal(meal.calories)), macros(meal, whole))].filter(Boolean)); };
  draw();
  return item;
}

/** Keeps a meal when the rest is planned again, or no longer. */
async function keep(event, meal, take) {
  await busy(event.currentTarget, async () => {
    try {
      const next = await call(meal.locked ? "DELETE" : "PUT", `/api/meals/${meal.id}/lock`);
      take(next, ".keep");
      announce(next.locked ? `${next.name} stays when you plan again` : `${next.name} may change`);
    } catch (error) {
      complain(error);
    }
  });
}

/** The arrow keys go from meal to meal. */
function roam(event) {
  const [across, down] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key] ?? [0, 0];
  const kind = ["move", "swap", "keep"].find((name) => event.target.classList.contains(name));
  if (!kind || (!across && !down)) return;
  event.preventDefault();
  const lists = [...document.querySelectorAll(".meals")].map((list) => [...list.children]);
  const day = lists.findIndex((meals) => meals.some((meal) => meal.contains(event.target)));
  const place = lists[day].findIndex((meal) => meal.contains(event.target));
  const meals = lists[day + down] ?? [];
  const meal = meals[Math.min(place + across, meals.length - (across ? 0 : 1))];
  (meal?.querySelector(`.${kind}`) ?? meal?.querySelector("button"))?.focus();
}
