"""What a screen reader, a keyboard, a finger and weak eyes need, checked on whatever screen is shown."""

# Shared by the checks: what is seen, what a control is called, and colours as they are seen.
TOOLS = r"""
const shown = (e) => e.checkVisibility({ opacityProperty: false, visibilityProperty: true });
const words = (e) => (e.textContent || "").trim().replace(/\s+/g, " ");
const named = (ids) => (ids || "").split(" ").filter(Boolean).map((id) => document.getElementById(id)).map((e) => e ? words(e) : "").join(" ");
const name = (e) => (named(e.getAttribute("aria-labelledby")) || e.getAttribute("aria-label") || [...(e.labels ?? [])].map(words).join(" ") || words(e) || e.title || "").trim();
const what = (e) => `${e.tagName.toLowerCase()}.${e.className?.baseVal ?? e.className} “${name(e).slice(0, 40)}”`;
const parse = (c) => { const m = c.match(/-?[\d.]+/g).map(Number); const rgb = c.startsWith("color(") ? m.slice(0, 3).map((v) => v * 255) : m.slice(0, 3); return [...rgb, m[3] ?? 1]; };
const over = (top, under) => top.slice(0, 3).map((v, i) => v * top[3] + under[i] * (1 - top[3]));
const ground = (e) => { if (!e) return [255, 255, 255]; const c = parse(getComputedStyle(e).backgroundColor); return c[3] >= 1 ? c.slice(0, 3) : over(c, ground(e.parentElement)); };
const light = (rgb) => rgb.slice(0, 3).map((v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
const contrast = (color, under) => { const [a, b] = [light(over(parse(color), under)), light(under)].sort((x, y) => y - x); return (a + .05) / (b + .05); };
const top = document.querySelector("dialog[open]") ?? document.querySelector("main");
const controls = () => [...document.querySelectorAll("a[href], button, input, textarea, select, summary")].filter((e) => shown(e) && !e.closest("[hidden], .skip") && (!document.querySelector("dialog[open]") || e.closest("dialog")));
"""

# Names, labels, landmarks, order of headings, references, live regions, contrast, size of targets, what sticks out.
SCREEN = TOOLS + r"""
const bad = [];
for (const e of controls()) if (!name(e)) bad.push("no name: " + e.outerHTML.slice(0, 120));
for (const e of document.querySelectorAll("main input, main textarea, main select, dialog input"))
  if (shown(e) && !e.labels?.length && !e.getAttribute("aria-label")) bad.push("no label: " + what(e));
for (const e of document.querySelectorAll("fieldset")) if (shown(e) && !words(e.querySelector("legend") ?? e).length) bad.push("group without legend");
for (const e of document.querySelectorAll("svg")) if (e.getAttribute("role") === "img" ? !e.getAttribute("aria-label") : !e.closest("[aria-hidden=true], [role=img]")) bad.push("chart without words");
for (const e of document.querySelectorAll("img")) if (!e.hasAttribute("alt")) bad.push("image without alt");
for (const e of document.querySelectorAll("[aria-hidden=true]")) if (e.querySelector("a[href], button, input, textarea, select")) bad.push("hidden control: " + what(e));
for (const e of document.querySelectorAll("[tabindex]")) if (e.tabIndex > 0) bad.push("positive tabindex");

// Landmarks: one main part, named navigation, a language, a title.
if (document.querySelectorAll("main").length !== 1) bad.push("not one main part");
for (const e of document.querySelectorAll("nav, aside, dialog")) if (shown(e) && !e.getAttribute("aria-label") && !named(e.getAttribute("aria-labelledby")).trim()) bad.push("landmark without name: " + what(e));
if (!document.documentElement.lang || !document.title) bad.push("no language or title");
if (/user-scalable=no|maximum-scale/.test(document.querySelector("meta[name=viewport]").content)) bad.push("zoom is taken away");

// Headings: one first, none left out.
const heads = [...document.querySelectorAll("main :is(h1, h2, h3, h4)")].filter((e) => e.checkVisibility());
if (heads.filter((e) => e.tagName === "H1").length !== 1) bad.push("not one h1");
heads.reduce((before, e) => { const level = Number(e.tagName[1]); if (level > before + 1) bad.push(`h${level} after h${before}: ${words(e).slice(0, 40)}`); return level; }, 0);

const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) bad.push("id twice: " + id);
for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls", "for"]) for (const e of document.querySelectorAll(`[${attribute}]`))
  for (const id of e.getAttribute(attribute).split(" ")) if (!document.getElementById(id)) bad.push(`${attribute} leads nowhere: ${id}`);
if (document.querySelector("main [style]")) bad.push("inline style");

// What changes by itself is told.
if (document.getElementById("live")?.getAttribute("aria-live") !== "polite") bad.push("no live region");
if (document.getElementById("offline")?.getAttribute("role") !== "status") bad.push("the banner is not told");
for (const e of document.querySelectorAll(".state.bad, .state.waits, .notice.bad")) if (e.getAttribute("role") !== "alert") bad.push("trouble is not told: " + words(e).slice(0, 40));
for (const e of document.querySelectorAll("[aria-invalid=true]")) if (shown(e) && !named(e.getAttribute("aria-describedby")).trim() && !words(e.closest("[data-field]")?.querySelector(".error") ?? document.createElement("i"))) bad.push("error without words: " + what(e));

const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const e = walk.currentNode.parentElement;
  if (!walk.currentNode.textContent.trim() || !e.checkVisibility() || e.closest(".sr, .skip, noscript, [aria-disabled=true], .toasts, option, main[aria-busy=true]")) continue;
  const style = getComputedStyle(e);
  if (style.clipPath !== "none") continue;
  const size = parseFloat(style.fontSize);
  const found = contrast(e.closest("svg") ? style.fill : style.color, ground(e.closest("svg")?.parentElement ?? e));
  const need = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
  if (found < need) bad.push(`contrast ${found.toFixed(2)}: ${walk.currentNode.textContent.trim().slice(0, 40)}`);
  if (size < 11) bad.push(`letters of ${size} px: ${walk.currentNode.textContent.trim().slice(0, 40)}`);
}
for (const e of document.querySelectorAll("main :is(input:not([type=radio], [type=checkbox]), textarea, select)")) {
  if (!shown(e)) continue;
  if (contrast(getComputedStyle(e).borderTopColor, ground(e.parentElement)) < 3) bad.push("edge of a field too pale: " + what(e));
  if (e.placeholder && contrast(getComputedStyle(e, "::placeholder").color, ground(e)) < 4.5) bad.push("placeholder too pale: " + what(e));
}
for (const e of document.querySelectorAll(".fill, .arc:not(.track), .trend, .column, .dot, .mark, .goal")) {
  const style = getComputedStyle(e);
  const color = parse(style.stroke !== "none" ? style.stroke : style.fill);
  const found = contrast(`rgb(${color.slice(0, 3).join(" ")} / ${color[3] * style.opacity})`, ground(e.closest("svg[role=img], svg[aria-hidden]").parentElement));
  if (found < 3) bad.push(`chart too pale, ${found.toFixed(2)}: ${e.getAttribute("class")}`);
}

for (const e of controls()) {
  if (e.closest("p, .other") && e.matches("a")) continue;
  const box = (e.matches(".choice input") ? e.parentElement : e).getBoundingClientRect();
  const label = e.labels?.[0]?.getBoundingClientRect();
  if (Math.min(Math.max(box.width, label?.width ?? 0), Math.max(box.height, label?.height ?? 0)) < 24) bad.push(`target of ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px: ${what(e)}`);
}

const wide = document.documentElement.scrollWidth - innerWidth;
if (wide > 0) bad.push(`${wide} px too wide: ` + [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(what));
for (const e of top.querySelectorAll("*")) {
  const style = getComputedStyle(e);
  if (!shown(e) || e.closest("svg, .sr, [aria-busy=true]") || style.clipPath !== "none" || style.display === "inline" || e.matches("textarea, input, select, progress")) continue;
  if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && style.overflowX === "visible") bad.push(`sticks out by ${e.scrollWidth - e.clientWidth} px: ${what(e)}`);
}
if (/\b(undefined|NaN|null|false|\[object)\b/.test(document.body.innerText)) bad.push("a value of the program is shown: " + document.body.innerText.match(/.{0,30}\b(undefined|NaN|null|false|\[object)\b.{0,20}/)?.[0]);
const measure = document.body.innerText.match(/(^|[^\d.,½¼¾⅓⅔⅛])(1|½|¼|¾|⅓|⅔|⅛) (cups|cloves|packs|cans|slices|heads|bunches|meals|entries|days|servings)\b/);
if (measure) bad.push("wrong plural: " + measure[0]);
return [...new Set(bad)];
"""

# Where the focus is: that it is seen, that nothing covers it, and that it goes on in the order of the page.
FOCUS = TOOLS + r"""
const e = document.activeElement;
if (!e || e === document.body) return null;
const place = e.matches(".choice input") ? e.nextElementSibling : e;
const style = getComputedStyle(place);
const box = place.getBoundingClientRect();
const found = [];
if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) found.push("not seen: " + what(e));
else if (contrast(style.outlineColor, ground(place.parentElement)) < 3) found.push("hardly seen: " + what(e));
const middle = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, 40) / 2)), Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, 40) / 2)));
if (middle && !place.contains(middle) && !middle.contains(place) && !e.labels?.[0]?.contains(middle)) found.push(`covered by ${what(middle)}: ` + what(e));
const before = window.focusBefore;
if (before?.isConnected && !(before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) found.push(`${what(e)} comes after ${what(before)}`);
window.focusBefore = e;
return found;
"""
