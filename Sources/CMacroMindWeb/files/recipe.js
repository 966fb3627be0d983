// What is in a recipe, line by line.
import { call } from "./api.js";
import { announce, busy, failure, field, h, heading, showErrors } from "./dom.js";
import { ring } from "./charts.js";
import { grams, kcal, mass, number } from "./units.js";

const example = "Lentil soup\nServes 4\n\n250 g red lentils\n2 carrots\n1 onion\n2 tbsp olive oil\n1 l vegetable stock\n1 tsp cumin";

export function recipe() {
  const input = h("textarea", { name: "recipe_text", rows: 12, minlength: 10, maxlength: 5000, placeholder: "A title, then one ingredient a line, such as “200 g rice”" });
  const result = h("div", { class: "result", "aria-live": "polite" }, h("section", { class: "state" }, h("h2", {}, "Paste a recipe"), h("p", {}, "You see what every line weighs and brings, and which lines could not be counted.")));
  const button = h("button", { class: "primary" }, "Work it out");
  const form = h("form", { class: "card", novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    busy(button, async () => {
      showErrors(form, []);
      try {
        const answer = await call("POST", "/api/ai/analyze-recipe", { recipe_text: input.value });
        result.replaceChildren(...analysis(answer));
        announce(`${answer.recipe_name}: ${kcal(answer.total_calories)}`);
      } catch (error) {
        if (error.code === "no_ingredients_found") result.replaceChildren(h("section", { class: "state bad" }, h("h2", {}, "No food recognised"), h("p", {}, "Write one ingredient a line with an amount, such as “200 g rice”. Nothing is guessed.")));
        else if (!showErrors(form, error.errors) && error.status !== 401) result.replaceChildren(failure(error, () => form.requestSubmit()));
      }
    });
  } }, field("Recipe", input, { hint: "Ingredients with amounts; steps do no harm." }),
  h("div", { class: "actions" }, button, h("button", { type: "button", onclick: () => { input.value = example; input.focus(); } }, "Try an example")));
  return [heading("Recipe", "What is in it, from food data."), h("div", { class: "split even" }, form, result)];
}

function analysis(answer) {
  const servings = answer.servings || 1;
  const share = (value) => value / servings;
  const macros = Object.fromEntries(Object.entries(answer.macros).map(([key, value]) => [key, share(value)]));
  return [h("section", { class: "card" }, h("h2", {}, answer.recipe_name),
    h("div", { class: "overview" }, ring(share(answer.total_calories), macros, servings > 1 ? "kcal a serving" : "kcal"),
      h("dl", { class: "facts" }, [["Protein", grams(macros.protein), "protein"], ["Carbs", grams(macros.carbs), "carbs"], ["Fat", grams(macros.fats), "fats"]].map(([name, value, key]) => [h("dt", {}, h("span", { class: `key ${key}` }, name)), h("dd", {}, value)]),
        servings > 1 && [h("dt", {}, "Servings"), h("dd", {}, number(servings))], h("dt", {}, "All of it"), h("dd", {}, kcal(answer.total_calories))))),
  answer.not_counted.length > 0 && h("section", { class: "notice warn" }, h("h3", {}, "Not counted"), h("ul", {}, answer.not_counted.map((line) => h("li", {}, line)))),
  h("section", { class: "card" }, h("h3", {}, "Line by line"), h("ul", { class: "lines" }, answer.ingredients.map((line) => h("li", {},
    h("div", {}, h("strong", {}, line.amount), h("small", {}, `${line.name}, ${mass(line.grams)}`)),
    h("div", { class: "figures" }, h("strong", {}, kcal(line.calories)), h("span", {}, `P ${number(line.protein)}`), h("span", {}, `C ${number(line.carbs)}`), h("span", {}, `F ${number(line.fats)}`))))))].filter(Boolean);
}
