// What has to be bought for a week, by aisle, to tick off in the shop.
import { call, storage } from "./api.js";
import { announce, empty, h, heading } from "./dom.js";
import { capital, mass, monday, today, week } from "./units.js";
import { readPlan, saved } from "./week.js";

const aisles = { produce: "Fruit and vegetables", bakery: "Bakery", meat: "Meat and poultry", fish: "Fish", dairy: "Dairy and eggs", "dry-goods": "Grains, nuts, baking", canned: "Tins and jars",
  spices: "Herbs and spices", condiments: "Oils and sauces", frozen: "Frozen", snacks: "Sweets and snacks", drinks: "Drinks", other: "Other" };

async function readList(plan, signal) {
  const key = `macromind.saved.list.${plan.plan_id}`;
  try {
    const list = await call("GET", `/api/meals/plan/${plan.plan_id}/grocery-list`, undefined, { signal });
    storage.removeAll("macromind.saved.list.");
    storage.set(key, list);
    return list;
  } catch (error) {
    const kept = error.code === "offline" ? storage.get(key) : null;
    if (kept) return kept;
    throw error;
  }
}

export async function groceries({ signal }) {
  const start = monday(today());
  const plan = await readPlan(start, signal);
  if (!plan) return [heading("Shopping list", week(start)), empty("The list is empty", "It fills itself from the plan of the week.", h("a", { class: "button primary", href: "#/week" }, "To the week"))];
  const { items } = await readList(plan, signal);
  const key = `macromind.saved.ticked.${plan.plan_id}`;
  const ticked = new Set(storage.get(key) ?? []);
  const count = h("p", { class: "lead count" });
  const progress = h("progress", { max: items.length, value: 0, "aria-label": "In the basket" });
  const update = (isQuiet) => {
    const done = items.filter((item) => ticked.has(item.name)).length;
    count.textContent = done === items.length ? "Everything is in the basket." : `${done} of ${items.length} in the basket`;
    progress.value = done;
    if (!isQuiet) announce(count.textContent);
  };
  const changed = () => { storage.set(key, [...ticked]); update(); };
  const group = (title, rows, kind = "") => rows.length > 0 && h("section", { class: `card aisle ${kind}` }, h("h2", {}, title), h("ul", {}, rows.map((item) => row(item, ticked, changed))));
  const toBuy = items.filter((item) => !item.pantry);
  const parts = [...new Set(toBuy.map((item) => item.aisle))].map((aisle) => [aisles[aisle] ?? aisle, toBuy.filter((item) => item.aisle === aisle)]);
  // A long aisle takes the whole width; the short ones share it.
  const isLong = ([, rows]) => rows.length > 12;
  const view = [parts.filter(isLong).map((part) => group(...part, "long")), h("div", { class: "aisles" }, parts.filter((part) => !isLong(part)).map((part) => group(...part))),
    group("You may have these at home", items.filter((item) => item.pantry), "long")].flat();
  update(true);
  return [heading("Shopping list", week(start),
    h("button", { type: "button", onclick: () => { ticked.clear(); storage.remove(key); document.querySelectorAll(".tick input").forEach((box) => { box.checked = false; }); update(); } }, "Untick all"),
    h("button", { type: "button", onclick: () => print() }, "Print")), plan.isSaved && saved(), h("div", { class: "basket" }, count, progress), ...view].filter(Boolean);
}

function row(item, ticked, changed) {
  return h("li", {}, h("label", { class: "tick" },
    h("input", { type: "checkbox", checked: ticked.has(item.name), onchange: (event) => { event.target.checked ? ticked.add(item.name) : ticked.delete(item.name); changed(); } }),
    h("span", { class: "name" }, capital(item.name)),
    h("span", { class: "amount" }, mass(item.quantity), item.pieces && h("small", {}, item.pieces))));
}
