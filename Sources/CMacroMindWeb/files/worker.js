// Keeps the shell of the page, so that it opens without a network. Never keeps an answer of the interface.
const SHELL = "macromind-shell-3";
const FILES = ["/", "style.css", "icon.svg", "manifest.webmanifest", "theme.js", "app.js", "api.js", "dom.js", "units.js", "charts.js", "account.js",
  "onboarding.js", "week.js", "move.js", "meals.js", "groceries.js", "coach.js", "recipe.js", "progress.js", "settings.js"].map((name) => name === "/" ? name : `/assets/${name}`);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys()
    .then((keys) => Promise.all(keys.filter((key) => key.startsWith("macromind-shell-") && key !== SHELL).map((key) => caches.delete(key))))
    .then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !FILES.includes(url.pathname)) return;
  event.respondWith(fresh(event.request));
});

/** From the server while it answers, so that a new version shows at once; otherwise what was kept. */
async function fresh(request) {
  const cache = await caches.open(SHELL);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
