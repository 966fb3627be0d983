#include "CMacroMindWeb.h"

// The files are embedded as they stand in the repository: no build step comes between what is reviewed and what is served.

static const unsigned char index_html[] = {
#embed "files/index.html"
};

static const unsigned char style_css[] = {
#embed "files/style.css"
};

static const unsigned char icon_svg[] = {
#embed "files/icon.svg"
};

static const unsigned char manifest_webmanifest[] = {
#embed "files/manifest.webmanifest"
};

static const unsigned char theme_js[] = {
#embed "files/theme.js"
};

static const unsigned char app_js[] = {
#embed "files/app.js"
};

static const unsigned char api_js[] = {
#embed "files/api.js"
};

static const unsigned char dom_js[] = {
#embed "files/dom.js"
};

static const unsigned char units_js[] = {
#embed "files/units.js"
};

static const unsigned char charts_js[] = {
#embed "files/charts.js"
};

static const unsigned char account_js[] = {
#embed "files/account.js"
};

static const unsigned char onboarding_js[] = {
#embed "files/onboarding.js"
};

static const unsigned char week_js[] = {
#embed "files/week.js"
};

static const unsigned char move_js[] = {
#embed "files/move.js"
};

static const unsigned char meals_js[] = {
#embed "files/meals.js"
};

static const unsigned char groceries_js[] = {
#embed "files/groceries.js"
};

static const unsigned char coach_js[] = {
#embed "files/coach.js"
};

static const unsigned char recipe_js[] = {
#embed "files/recipe.js"
};

static const unsigned char progress_js[] = {
#embed "files/progress.js"
};

static const unsigned char settings_js[] = {
#embed "files/settings.js"
};

static const unsigned char worker_js[] = {
#embed "files/worker.js"
};

static const macromind_web_file files[] = {
    {"index.html", index_html, sizeof index_html},
    {"style.css", style_css, sizeof style_css},
    {"icon.svg", icon_svg, sizeof icon_svg},
    {"manifest.webmanifest", manifest_webmanifest, sizeof manifest_webmanifest},
    {"theme.js", theme_js, sizeof theme_js},
    {"app.js", app_js, sizeof app_js},
    {"api.js", api_js, sizeof api_js},
    {"dom.js", dom_js, sizeof dom_js},
    {"units.js", units_js, sizeof units_js},
    {"charts.js", charts_js, sizeof charts_js},
    {"account.js", account_js, sizeof account_js},
    {"onboarding.js", onboarding_js, sizeof onboarding_js},
    {"week.js", week_js, sizeof week_js},
    {"move.js", move_js, sizeof move_js},
    {"meals.js", meals_js, sizeof meals_js},
    {"groceries.js", groceries_js, sizeof groceries_js},
    {"coach.js", coach_js, sizeof coach_js},
    {"recipe.js", recipe_js, sizeof recipe_js},
    {"progress.js", progress_js, sizeof progress_js},
    {"settings.js", settings_js, sizeof settings_js},
    {"worker.js", worker_js, sizeof worker_js},
};

static const size_t count = sizeof files / sizeof files[0];

size_t macromind_web_count(void) { return count; }

macromind_web_file macromind_web_file_at(size_t index) {
    return index < count ? files[index] : (macromind_web_file){0};
}
