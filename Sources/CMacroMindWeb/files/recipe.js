// What is in a recipe, line by line.
import { call } from "./api.js";
import { announce, busy, complain, failure, field, h, heading, iconButton, showErrors, toast } from "./dom.js";
import { remove } from "./progress.js";
import { macros as figures, ring } from "./charts.js";
import { grams, kcal, mass, number, whole } from "./units.js";

const example = "Lentil soup\nServes 4\n\n250 g red lentils\n2 carrots\n1 onion\n2 tbsp olive oil\n1 l vegetable stock\n1 tsp cumin";

export async function recipe({ signal }) {
  const read = async () => (await call("GET", "/api/recipes?limit=100", undefined, { signal })).recipes;
  const input = h("textarea", { name: "recipe_text", rows: 12, minlength: 10, maxlength: 5000, placeholder: "A title, then one ingredient a line, such as “200 g rice”" });
  const result = h("div", { class: "result" }, h("section", { class: "state" }, h("h2", {}, "Paste a recipe"), h("p", {}, "You see what every line weighs and brings, how that is known, and which lines could not be counted.")));
  const button = h("button", { class: "primary" }, "Analyse");
  const work = async () => {
    showErrors(form, []);
    try {
      const answer = await call("POST", "/api/ai/analyze-recipe", { recipe_text: input.value });
      result.replaceChildren(...analysis(answer, change, keep));
      announce(`${answer.recipe_name}: ${kcal(answer.total_calories)}`);
    } catch (error) {
      if (error.code === "no_ingredients_found") result.replaceChildren(h("section", { class: "state bad", role: "alert" }, h("h2", {}, "No food recognised"), h("p", {}, "Write one ingredient a line with an amount, such as “200 g rice”. Nothing is guessed.")));
      else if (!showErrors(form, error.errors) && error.status !== 401) result.replaceChildren(failure(error, () => form.requestSubmit()));
    }
  };
  /** Writes one line anew, in the text too, and works everything out again. */
  const change = async (line, text) => {
    const lines = input.value.split("\n");
    const index = lines.findIndex((other) => other.includes(line));
    if (index >= 0) lines[index] = lines[index].replace(line, () => text);
    else lines.push(text);
    input.value = lines.join("\n");
    await busy(button, work);
    const shown = [...result.querySelectorAll(".lines details")].find((other) => other.dataset.line === text) ?? result.querySelector(".lines details");
    shown?.querySelector("summary").focus();
  };
  const keep = (event) => busy(event.currentTarget, async () => {
    try {
      const kept = await call("POST", "/api/recipes", { text: input.value });
      toast(kept.complete ? `${kept.name} is among your recipes and may be planned.` : `${kept.name} is among your recipes. It is not planned while a line is not counted.`);
      await refresh();
    } catch (error) { complain(error); }
  });
  /** Brings a recipe of one's own back into the text. */
  const open = (event, item) => busy(event.currentTarget, async () => {
    try {
      const { source, name, lines, servings } = await call("GET", `/api/recipes/${item.recipe_id}`);
      input.value = source.text ?? `${name}\nServes ${servings}\n\n${lines.join("\n")}`;
      await work();
      input.focus();
    } catch (error) { complain(error); }
  });
  const form = h("form", { class: "card", novalidate: true, onsubmit: (event) => { event.preventDefault(); busy(button, work); } },
    field("Recipe", input, { hint: "Ingredients with amounts. Steps may stay in." }),
    h("div", { class: "actions" }, button, h("button", { type: "button", onclick: () => { input.value = example; input.focus(); } }, "Try an example")));
  const own = (recipes) => recipes.length === 0 ? "" : h("section", { class: "card part" }, h("h2", {}, "Your recipes"), h("ul", { class: "entries" }, recipes.map((item) => h("li", {},
    h("button", { type: "button", class: "link", onclick: (event) => open(event, item) }, item.name),
    h("span", { class: "figures" }, item.complete ? `${kcal(item.calories_per_serving)} a serving` : "incomplete"),
    iconButton("remove", `Remove ${item.name}`, (event) => remove(event, `/api/recipes/${item.recipe_id}`, refresh))))));
  const kept = h("div", {});
  const refresh = async () => kept.replaceChildren(own(await read()));
  await refresh();
  return [heading("Recipes", "What is in a recipe, line by line, from food data."), h("div", { class: "split even" }, h("div", { class: "result" }, form, kept), result)];
}

function analysis(answer, change, keep) {
  const servings = answer.servings || 1;
  const share = (value) => value / servings;
  const macros = Object.fromEntries(Object.entries(answer.macros).map(([key, value]) => [key, share(value)]));
  const lost = answer.not_counted_trace ?? answer.not_counted.map((line) => ({ line, notes: [] }));
  return [h("section", { class: "card part" }, h("h2", {}, answer.recipe_name),
    h("div", { class: "overview" }, ring(share(answer.total_calories), macros, servings > 1 ? "kcal a serving" : "kcal"),
      h("dl", { class: "facts" }, [["Protein", grams(macros.protein), "protein"], ["Carbs", grams(macros.carbs), "carbs"], ["Fat", grams(macros.fats), "fats"]].map(([name, value, key]) => [h("dt", {}, h("span", { class: `key ${key}` }, name)), h("dd", {}, value)]),
        servings > 1 && [h("dt", {}, "Servings"), h("dd", {}, number(servings))], h("dt", {}, "Whole recipe"), h("dd", {}, kcal(answer.total_calories)))),
    h("div", { class: "actions" }, h("button", { type: "button", onclick: keep }, "Keep among my recipes"))),
  lost.length > 0 && h("section", { class: "card warn" }, h("h3", {}, "Not counted"), h("ul", { class: "lines" }, lost.map((trace) => h("li", {},
    h("div", {}, h("strong", {}, trace.line)), details(trace, change))))),
  h("section", { class: "card" }, h("h3", {}, "Line by line"), h("ul", { class: "lines" }, answer.ingredients.map((line) => h("li", {},
    h("div", {}, h("strong", {}, line.amount), h("small", {}, `${line.name}, ${mass(line.grams)}`)),
    h("div", { class: "figures" }, h("strong", {}, kcal(line.calories)), figures(line, number)),
    line.trace && details(line.trace, change)))))].filter(Boolean);
}

/** How a line was understood, with other foods that it may mean and a place to write it anew. */
function details(trace, change) {
  const input = h("input", { value: trace.line, maxlength: 300 });
  const range = trace.grams_low !== null && trace.grams_low !== undefined && trace.grams_high - trace.grams_low >= 1 ? `, between ${whole(trace.grams_low)} and ${whole(trace.grams_high)} g` : "";
  const other = (name) => trace.read_as && trace.line.includes(trace.read_as) ? trace.line.replace(trace.read_as, () => name) : null;
  const candidates = (trace.candidates ?? []).filter((name) => other(name));
  return h("details", { "data-line": trace.line }, h("summary", {}, trace.food ? "How this is known" : "Why, and what helps"), h("div", { class: "trace" },
    trace.food && h("p", {}, `Read as “${trace.read_as}”: `, h("strong", {}, trace.food), trace.fdc_id && ` (USDA FoodData Central ${trace.fdc_id})`, trace.score < 0.75 && ", an uncertain match"),
    trace.weight && h("p", {}, `Weight: ${trace.weight}${range}.`),
    trace.notes.map((note) => h("p", {}, note)),
    candidates.length > 0 && h("div", { class: "suggest" }, h("span", {}, "Rather:"), candidates.map((name) => h("button", { type: "button", class: "small", onclick: (event) => busy(event.currentTarget, () => change(trace.line, other(name))) }, name))),
    h("form", { onsubmit: (event) => { event.preventDefault(); change(trace.line, input.value.trim()); } }, field("Write the line differently", input), h("button", {}, "Use this"))));
}
