// The coach: a conversation whose answers appear while they are written.
import { call, stream } from "./api.js";
import { confirmed, failure, h, heading, announce } from "./dom.js";
import { moment } from "./units.js";

const suggestions = ["How much protein is in 200 g tofu?", "What is on my plan today?", "What is a good breakfast with a lot of protein?", "Why this energy target?"];

export async function coach({ signal }) {
  const { messages } = await call("GET", "/api/ai/history?limit=30", undefined, { signal });
  const log = h("div", { class: "log", role: "log", "aria-label": "Conversation", tabindex: 0 });
  const input = h("textarea", { rows: 2, maxlength: 4000, "aria-label": "Your question", placeholder: "Ask about your food …", onkeydown: (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); ask(input.value); }
  } });
  const button = h("button", { class: "primary" }, "Send");
  const stop = h("button", { type: "button", class: "danger", hidden: true, onclick: () => running?.abort() }, "Stop");
  let running = null;

  function bubble(kind, text, time) {
    const words = h("div", { class: "words" }, kind === "mine" ? text : rich(text));
    const item = h("article", { class: `bubble ${kind}` }, h("h2", { class: "sr" }, kind === "mine" ? "You" : "Coach"), words, time && h("time", { datetime: time }, moment(time)));
    log.append(item);
    log.scrollTop = log.scrollHeight;
    return { item, words };
  }

  async function ask(text) {
    const message = text.trim();
    if (!message || running) return;
    log.querySelector(".suggestions")?.remove();
    running = new AbortController();
    signal.addEventListener("abort", () => running?.abort());
    input.value = "";
    toggle(true);
    bubble("mine", message);
    const { item, words } = bubble("theirs", "");
    item.classList.add("writing");
    log.setAttribute("aria-busy", "true");
    try {
      const answer = await stream("/api/ai/chat", { message }, { signal: running.signal, ondelta: (piece) => { words.textContent += piece; log.scrollTop = log.scrollHeight; } });
      words.replaceChildren(...rich(answer.ai_response));
      item.append(h("time", { datetime: answer.timestamp }, moment(answer.timestamp)));
      clear.hidden = false;
    } catch (error) { fail(error, item, words, message); } finally {
      item.classList.remove("writing");
      log.removeAttribute("aria-busy");
      running = null;
      toggle(false);
      if (!signal.aborted) input.focus();
    }
  }

  function fail(error, item, words, message) {
    if (error.name === "AbortError") {
      item.append(h("p", { class: "hint" }, "Stopped. This answer is not kept."));
      announce("Stopped");
    } else if (error.status !== 401) {
      if (!words.textContent) words.remove();
      item.append(failure(error, () => { item.previousSibling?.remove(); item.remove(); ask(message); }));
    }
    log.scrollTop = log.scrollHeight;
  }

  function toggle(isRunning) { button.hidden = isRunning; stop.hidden = !isRunning; if (isRunning) stop.focus(); }

  function start() {
    log.replaceChildren();
    for (const exchange of [...messages].reverse()) { bubble("mine", exchange.user_message); bubble("theirs", exchange.ai_response, exchange.timestamp); }
    if (messages.length === 0) {
      log.append(h("section", { class: "suggestions" }, h("h2", {}, "What would you like to know?"), h("p", { class: "hint" }, "The coach knows your targets and your plan. Numbers come from food data."),
        h("div", {}, suggestions.map((text) => h("button", { type: "button", onclick: () => ask(text) }, text)))));
    }
    clear.hidden = messages.length === 0;
    requestAnimationFrame(() => { log.scrollTop = log.scrollHeight; });
  }

  const clear = h("button", { type: "button", onclick: async () => {
    if (!(await confirmed("Delete the conversation?", "All questions and answers are deleted. This cannot be undone.", "Delete", "danger"))) return;
    try { await call("DELETE", "/api/ai/history"); messages.length = 0; start(); } catch (error) { log.append(failure(error)); }
  } }, "Delete all");
  start();
  return [heading("Coach", "Not medical advice.", clear), h("div", { class: "card chat" }, log,
    h("form", { class: "ask", onsubmit: (event) => { event.preventDefault(); ask(input.value); } }, input, button, stop))];
}

/** Paragraphs, lists and emphasis of an answer; anything else stays as it is written. */
function rich(text) {
  const parts = [];
  const emphasized = (line) => line.split(/\*\*(.+?)\*\*/).map((piece, index) => index % 2 ? h("strong", {}, piece) : piece);
  for (const line of text.split("\n")) {
    const [, item] = line.match(/^\s*[-*•]\s+(.+)/) ?? [];
    if (item && parts.at(-1)?.tagName !== "UL") parts.push(h("ul"));
    if (item) parts.at(-1).append(h("li", {}, emphasized(item)));
    else if (line.trim()) parts.push(h("p", {}, emphasized(line)));
  }
  return parts;
}
