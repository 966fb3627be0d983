// Moving a meal to another place in the week, with a pointer or with keys: two meals change places.
import { call } from "./api.js";
import { announce, complain, h, toast } from "./dom.js";
import { weekday } from "./units.js";

const refusals = { dish_not_for_meal: "One of the two is no dish for that meal, or takes longer than you allow there.", dish_twice_a_day: "That day has the dish already.",
  meal_locked: "One of the two is kept where it is.", leftovers_planned: "Leftovers are planned from one of the two." };

/** Whether a meal may leave its place: not when it is kept, or when one is cooked for two days. */
export const canMove = (meal) => !meal.locked && !meal.leftovers_of && !(meal.servings_to_cook > meal.servings);

const whom = "the meal that it changes places with";
const where = (meal) => `${meal.name}, ${meal.meal_type} on ${weekday(meal.date)}`;
const swallow = (event) => { event.preventDefault(); event.stopPropagation(); };
const isStill = matchMedia("(prefers-reduced-motion: reduce)");

/** Lets the meals of a week be moved; `done` gets the changed plan and the place that the meal went to. */
export function movable(days, plan, done) {
  const mealOf = (item) => plan.meals.find((meal) => meal.id === item.dataset.id);
  const words = h("p", {});
  const bar = h("div", { class: "move-bar" }, words, h("button", { type: "button", class: "small", onclick: () => end(true) }, "Cancel"));
  let lifted = null;
  let drag = null;
  let wasDragged = false;

  function lift(item, hint) {
    end();
    lifted = { item, meal: mealOf(item), target: null };
    item.classList.add("lifted");
    item.querySelector(".move").setAttribute("aria-pressed", "true");
    words.textContent = hint;
    days.append(bar);
  }

  function aim(target) {
    if (target && (target === lifted.item || !canMove(mealOf(target)))) target = null;
    if (target === lifted.target) return;
    lifted.target?.classList.remove("target");
    lifted.target = target;
    target?.classList.add("target");
    words.textContent = target ? `Changes places with ${where(mealOf(target))}` : `Choose ${whom}`;
  }

  function end(isFocused) {
    if (!lifted) return;
    const { item, target } = lifted;
    lifted = null;
    bar.remove();
    item.classList.remove("lifted");
    target?.classList.remove("target");
    const button = item.querySelector(".move");
    button?.setAttribute("aria-pressed", "false");
    if (isFocused) { button?.focus(); announce("Nothing was moved"); }
  }

  async function put() {
    const { item, meal, target } = lifted;
    if (!target) return end(true);
    const other = mealOf(target);
    end();
    days.setAttribute("aria-busy", "true");
    try {
      const next = await call("POST", `/api/meals/plan/${plan.plan_id}/move`, { meal_id: meal.id, with_meal_id: other.id });
      done(next, [other.id, meal.id]);
      toast(`${meal.name} is now ${other.meal_type} on ${weekday(other.date)}.`);
    } catch (error) {
      const reason = refusals[error.code] ?? refusals[error.errors?.[0]?.code];
      if (reason) toast(reason, "bad");
      else complain(error);
      item.querySelector(".move")?.focus();
    } finally { days.removeAttribute("aria-busy"); }
  }

  /** The next meal that may give up its place, as the arrow points. */
  function neighbour(from, across, down) {
    const rows = [...days.querySelectorAll(".meals")].map((list) => [...list.children]);
    let row = rows.findIndex((meals) => meals.includes(from));
    let column = rows[row].indexOf(from);
    for (;;) {
      row += down;
      column += across;
      const found = rows[row]?.[down ? Math.min(column, rows[row].length - 1) : column];
      if (!found) return null;
      if (found !== lifted.item && canMove(mealOf(found))) return found;
    }
  }

  function keys(event) {
    if (!lifted) return;
    const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
    if (event.key === "Tab") return end();
    if (!step && !["Enter", " ", "Escape"].includes(event.key)) return;
    swallow(event);
    if (event.key === "Escape") return end(true);
    if (!step) return put();
    const found = neighbour(lifted.target ?? lifted.item, ...step);
    if (!found) return;
    aim(found);
    found.scrollIntoView({ block: "nearest", behavior: isStill.matches ? "auto" : "smooth" });
    announce(words.textContent);
  }

  function press(event) {
    const item = event.target.closest(".meal");
    wasDragged = false;
    if (lifted || event.button !== 0 || !item?.querySelector(".move") || event.target.closest("button:not(.move)")) return;
    // A finger scrolls; only the handle drags.
    if (event.pointerType !== "mouse" && !event.target.closest(".move")) return;
    const listeners = new AbortController();
    drag = { item, listeners, id: event.pointerId, x: event.clientX, y: event.clientY, top: scrollY };
    for (const [kind, act] of [["pointermove", pull], ["pointerup", release], ["pointercancel", release]]) addEventListener(kind, act, { signal: listeners.signal });
  }

  function pull(event) {
    if (!drag || event.pointerId !== drag.id) return;
    if (!wasDragged) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 6) return;
      wasDragged = true;
      getSelection().removeAllRanges();
      lift(drag.item, `Choose ${whom}`);
      drag.item.classList.add("dragged");
    }
    Object.assign(drag, { nowX: event.clientX, nowY: event.clientY });
    follow();
  }

  /** Keeps the meal under the pointer, and scrolls near the edges of the window. */
  function follow() {
    const edge = drag.nowY < 70 ? -14 : drag.nowY > innerHeight - 70 ? 14 : 0;
    if (edge) scrollBy(0, edge);
    drag.item.style.translate = `${drag.nowX - drag.x}px ${drag.nowY - drag.y + scrollY - drag.top}px`;
    const under = document.elementFromPoint(drag.nowX, drag.nowY);
    const meals = [...under?.closest(".day")?.querySelectorAll(".meal") ?? []];
    aim(under?.closest(".meal") ?? meals.find((item) => mealOf(item).meal_type === lifted.meal.meal_type) ?? null);
    cancelAnimationFrame(drag.frame);
    if (edge) drag.frame = requestAnimationFrame(() => { if (drag) follow(); });
  }

  function release(event) {
    if (!drag || event.pointerId !== drag.id) return;
    const { item, listeners } = drag;
    listeners.abort();
    drag = null;
    item.removeAttribute("style");
    item.classList.remove("dragged");
    if (!wasDragged || !lifted) return;
    if (event.type === "pointerup" && lifted.target) put();
    else end();
  }

  function click(event) {
    if (wasDragged) { wasDragged = false; return swallow(event); }
    if (event.target.closest(".move-bar")) return;
    const item = event.target.closest(".meal");
    if (lifted) {
      swallow(event);
      if (!item || item === lifted.item) return end(true);
      aim(item);
      if (lifted.target) put();
      return;
    }
    if (!item || !event.target.closest(".move")) return;
    lift(item, matchMedia("(pointer: coarse)").matches ? `Tap ${whom}` : `Arrow keys or a click choose ${whom}; Enter confirms, Escape cancels`);
    announce(`Moving ${mealOf(item).name}. ${words.textContent}`);
  }

  days.addEventListener("keydown", keys, true);
  days.addEventListener("pointerdown", press);
  days.addEventListener("click", click, true);
}
