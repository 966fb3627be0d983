#!/usr/bin/env python3
"""Joins the authored food table with the USDA tables.

    build_food_figures.py USDA_DIRECTORY            writes nutrients.tsv and portions.tsv
    build_food_figures.py USDA_DIRECTORY --check    checks the authored files, writes nothing
    build_food_figures.py USDA_DIRECTORY --sort     sorts the rows of foods/*.tsv by id, in place

The authored files are Sources/CMacroMindData/foods/*.tsv, and own_blends.tsv and own_portions.tsv
beside this script. README.md describes the formats. Exit code 1: something is wrong (see the output).
"""

import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "Sources" / "CMacroMindData"
FOODS = DATA / "foods"

COLUMNS = "id name aliases category state source origins allergens traces base pantry aisle".split()
NUTRIENTS = (
    "energy_kcal protein_g fat_g carbohydrate_g fiber_g sugars_g added_sugars_g saturated_fat_g "
    "monounsaturated_fat_g polyunsaturated_fat_g trans_fat_g epa_dha_g cholesterol_mg sodium_mg "
    "potassium_mg calcium_mg iron_mg magnesium_mg phosphorus_mg zinc_mg copper_mg manganese_mg "
    "selenium_ug vitamin_a_rae_ug vitamin_c_mg vitamin_d_ug vitamin_e_mg vitamin_k_ug thiamin_mg "
    "riboflavin_mg niacin_mg pantothenic_acid_mg vitamin_b6_mg folate_dfe_ug vitamin_b12_ug "
    "choline_mg alcohol_g caffeine_mg water_g ash_g refuse_pct"
).split()
TEASPOON_EQUIVALENT_G = 4.2

CATEGORIES = set(
    "vegetable fruit legume nut-seed grain bread cereal pasta herb-spice oil-fat condiment sweetener "
    "baking dairy egg meat poultry processed-meat fish shellfish soy plant-milk prepared soup drink "
    "alcohol sweet snack supplement".split()
)
STATES = set("raw cooked dry canned drained frozen smoked dried fermented prepared liquid".split())
ORIGINS = set(
    "plant fungus mineral meat pork poultry fish crustacean mollusc egg dairy honey gelatin insect "
    "alcohol ?".split()
)
ALLERGENS = set(
    "milk egg fish crustacean mollusc tree_nut peanut wheat soy sesame gluten celery mustard lupin "
    "sulphite".split()
)
AISLES = set(
    "produce meat fish dairy bakery dry-goods canned frozen spices condiments drinks snacks other".split()
)
LANGUAGES = ("de", "fr", "es", "it")
ORIGIN_IMPLIES_ALLERGEN = {
    "dairy": "milk", "egg": "egg", "fish": "fish", "crustacean": "crustacean", "mollusc": "mollusc",
}
USDA_ALLERGEN_NAMES = {"shellfish": "crustacean", "tree nut": "tree_nut"}

# Foods whose energy USDA does not derive from the macros as given, each with the reason.
ENERGY_EXCEPTIONS = {
    "herb-spice": "most carbohydrate is fiber or ash-like matter",
    "alcohol": "energy of alcohol, carbohydrate by difference",
    "supplement": "isolated fibers and acids",
}


# ---------------------------------------------------------------- reading


def read_foods(problems):
    """All authored rows, with the file they stand in."""
    foods = []
    for path in sorted(FOODS.glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").split("\n")
        if lines[0].split("\t") != COLUMNS:
            problems.append(f"{path.name}: the header must be {' '.join(COLUMNS)}")
        if lines[-1] != "":
            problems.append(f"{path.name}: the last line must end with a line feed")
        for number, line in enumerate(lines[1:], start=2):
            if not line:
                if number != len(lines):
                    problems.append(f"{path.name}:{number}: empty line")
                continue
            cells = line.split("\t")
            where = f"{path.name}:{number}"
            if len(cells) != len(COLUMNS):
                problems.append(f"{where}: {len(cells)} columns, {len(COLUMNS)} are needed: {line[:60]}")
                continue
            if any(cell != cell.strip() for cell in cells) or "\r" in line or '"' in line:
                problems.append(f"{where}: stray blank, quote or carriage return")
            food = dict(zip(COLUMNS, (cell.strip() for cell in cells)))
            food["where"], food["file"] = where, path.name
            foods.append(food)
    return foods


def read_usda(directory):
    """USDA rows by source key, in the names of NUTRIENTS."""
    rows = {}
    for key, name, identifier in (
        ("sr", "usda_sr_legacy.csv", "fdc_id"),
        ("ff", "usda_foundation.csv", "fdc_id"),
        ("fndds", "usda_fndds_2017_2018.csv", "food_code"),
    ):
        with open(directory / name, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if key == "ff":
                    complete_foundation(row)
                if key == "fndds" and row["added_sugars_tsp_eq"]:
                    grams = float(row["added_sugars_tsp_eq"]) * TEASPOON_EQUIVALENT_G
                    row["added_sugars_g"] = number(grams)
                rows[f"{key}:{row[identifier]}"] = row
    return rows


def complete_foundation(row):
    """Foundation foods report energy and fat under several nutrient ids."""
    energy = ("energy_kcal", "energy_atwater_specific_kcal", "energy_atwater_general_kcal")
    row["energy_kcal"] = next((row[name] for name in energy if row[name]), "")
    row["fat_g"] = row["fat_g"] or row["fat_nlea_g"]


def read_table(name):
    """The rows of an authored table beside this script; none if the file is absent."""
    path = HERE / name
    if not path.exists():
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def add_blends(usda, problems):
    """Adds `own:` rows: weighted means of USDA rows. A nutrient one part does not report is not reported."""
    for blend in read_table("own_blends.tsv"):
        parts = []
        for part in blend["parts"].split(";"):
            source, _, share = part.partition("=")
            if source not in usda:
                problems.append(f"own_blends.tsv: {blend['slug']}: no {source} in the USDA tables")
                continue
            parts.append((usda[source], float(share)))
        total = sum(share for _, share in parts)
        row = {"description": f"{blend['slug']}: {blend['reason']}"}
        for nutrient in NUTRIENTS[:-1]:
            values = [part.get(nutrient, "") for part, _ in parts]
            if all(values):
                mean = sum(float(v) * share for v, (_, share) in zip(values, parts)) / total
                row[nutrient] = number(mean)
        usda[f"own:{blend['slug']}"] = row


def number(value):
    """A decimal with at most three places and no trailing zeros."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text


# ---------------------------------------------------------------- portions

SIZES = ("extra small", "extra large", "small", "medium", "large", "jumbo", "mini", "miniature")
UNITS = set(
    "tsp tbsp cup ml liter pint quart piece slice clove serving can bunch head leaf stalk sprig ear spear stick strip "
    "wedge half quarter fillet steak patty link bar bottle packet roll muffin cookie cracker tortilla pat scoop "
    "container drop package jar".split()
)
RENAMED_UNITS = {"fl oz": "fl_oz", "each": "piece", "fruit": "piece", "egg": "piece"}
PACKS = ("package", "container", "packet", "jar")
SKIPPED = re.compile(
    r"guideline|nlea|surface inch|calorie|stage|2nd foods|amount to make|baby food|crust not eaten|"
    r"mcdonald|wendy|krisp|(?<!without )refuse|child|school|from 1 lb|submarine|as purchased|portion"
)
# "1 lemon yields 48 g" of juice is a measure; "cup, dry, yields" and "yield from 1 lb" are not.
WEIGHED = re.compile(r"\b\d+(\.\d+)?\s*(oz|lb|g|gram)\b")
YIELD = re.compile(r"^(lemon|lime|fruit|ear|wedge|coconut)\b.*yields")
# Nouns that need no food name beside them: a line of a recipe says "2 breasts", "1 root", "3 pods".
NOUNS = set(
    "breast thigh drumstick wing leg chop roast rib rack block root pod shoot kernel nut bean seed chip "
    "pie cake sandwich biscuit pancake waffle pastry crust pizza frankfurter bagel bun loaf doughnut "
    "burrito taco enchilada tamale cube envelope sheet section segment ring floweret floret bulb cap "
    "mushroom olive fig date berry cherry grape strawberry raspberry prune sausage meatball dumpling ball "
    "square bowl shrimp oyster clam mussel scallop crab lobster fish sardine anchovy pepper tuber "
    "pretzel cone pop truffle marshmallow caramel candy waffle shell noodle pita wonton crepe blintz "
    "drink glass shot pouch stem pad heart wafer pattie".split()
)


def singular(word):
    """A crude English singular, enough to compare portion nouns with food names."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "oes", "sses")):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def portion(row, food_words):
    """(unit, qualifier, grams of one) of a USDA portion row, or None if it is of no use in a kitchen."""
    text = row["description"].lower().strip()
    amount = float(row["amount"] or 1)
    if amount <= 0 or SKIPPED.search(text) or ("yield" in text and not YIELD.search(text)):
        return None
    grams = number(float(row["gram_weight"]) / amount)
    if text == "quantity not specified":
        return "serving", "", grams
    words = portion_words(text)
    unit = row["unit"]
    if unit in SIZES:
        rest = [w for w in words if w not in ("approx", "or") and singular(w) not in food_words]
        return noun_portion(rest, food_words, grams)
    if unit in UNITS or unit in RENAMED_UNITS:
        if unit in PACKS and WEIGHED.search(text):
            return None
        qualifier = qualifier_words(unit, words)
        return None if len(qualifier) > 5 else (RENAMED_UNITS.get(unit, unit), " ".join(qualifier), grams)
    return None if unit else noun_portion(words, food_words, grams)


def portion_words(text):
    """The words of a portion text without its measures: "stalk, medium (7-1/2 to 8 long)" is stalk, medium."""
    text = re.sub(r",? ns as to.*", "", text)
    text = re.sub(r"\([^)]*\)?|\byields\b|\bwithout refuse\b", " ", text)
    text = re.sub(r"\d[\d/.\-\" x]*(\"|inch|in\b|dia\b)?", " ", text)
    return [word for word in re.split(r"[^a-z%'-]+", text) if word.strip("'-") and word not in ("long", "dia")]


def qualifier_words(unit, words):
    """What a portion text says besides its unit."""
    name = {"tbsp": "tablespoon", "tsp": "teaspoon"}.get(unit, unit)
    drop = set(unit.split()) | {name, "oz", "fl", "approx", "piece", "of", "each"}
    drop |= {singular(word) for word in drop} | {word + "s" for word in drop}
    rest = [word for word in words if word not in drop]
    return rest[1:] if rest[:1] == ["or"] else rest


def noun_portion(words, food_words, grams):
    """A portion named by a noun: the food itself becomes `piece`, a known noun stays."""
    sizes = [word for word in words if word in SIZES or word in ("extra", "whole")]
    rest = [word for word in words if word not in sizes and word not in ("approx", "about", "each")]
    if len(sizes) > 1 and "whole" in sizes:
        sizes.remove("whole")
    if not rest:
        return "piece", " ".join(sizes), grams
    head = singular(rest[0].replace("-", ""))
    if len(rest) > 4:
        return None
    if len(rest) == 2 and singular(rest[1]) in food_words and head not in NOUNS | food_words:
        return "piece", " ".join(sizes + rest[:1]), grams
    if head in NOUNS:
        return {"pattie": "patty"}.get(head, head), " ".join(sizes + rest[1:]), grams
    if head in food_words:
        extra = [w for w in rest[1:] if singular(w) not in food_words]
        return "piece", " ".join(sizes + extra), grams
    return None


def description_words(description):
    """The singular words of a USDA description, and neighbours written as one (sweet potato, sweetpotato)."""
    words = [singular(word) for word in re.split(r"[^a-z]+", description.lower()) if word]
    return set(words) | {first + second for first, second in zip(words, words[1:])}


def read_portions(directory, usda, wanted):
    """Portion lines by source: {(unit, qualifier): (grams, origin)}."""
    keys = {"sr_legacy": "sr", "foundation": "ff", "fndds_2017_2018": "fndds"}
    result = {}
    with open(directory / "usda_portions.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            source = f"{keys[row['dataset']]}:{row['food_id']}"
            if source not in wanted or not row["gram_weight"]:
                continue
            found = portion(row, description_words(usda[source]["description"]))
            if found and float(found[2]) > 0:
                result.setdefault(source, {}).setdefault(found[:2], (found[2], "usda"))
    return result


def add_own_portions(portions, foods, problems):
    """Authored measures win over USDA's. Foods that share a source get lines of their own, `food:<id>`."""
    sources = {food["id"]: food["source"] for food in foods}
    shared = list(sources.values())
    for row in read_table("own_portions.tsv"):
        if row["food"] not in sources:
            problems.append(f"own_portions.tsv: no food {row['food']}")
            continue
        source = sources[row["food"]]
        key = f"food:{row['food']}" if shared.count(source) > 1 else source
        value = (number(float(row["grams"])), f"own: {row['reason']}")
        portions.setdefault(key, {})[row["unit"], row["qualifier"]] = value


# A cup of a food of which USDA gives only cups chopped, whole … is the first of these.
PLAIN_CUPS = (
    "whole packed chopped crumbled chips shelled diced cubed cubes unsifted sliced slices chunks pieces "
    "balls sections shredded halves quartered strips"
).split()


def add_plain_cups(portions):
    for measures in portions.values():
        cups = {qualifier: value for (unit, qualifier), value in measures.items() if unit == "cup"}
        if not cups or "" in cups:
            continue
        for word in PLAIN_CUPS:
            match = next((qualifier for qualifier in cups if word in qualifier.split()), None)
            if match:
                measures["cup", ""] = (cups[match][0], f"own: as a cup, {match}")
                break


# ---------------------------------------------------------------- writing


def write_nutrients(usda, sources):
    lines = ["\t".join(["source"] + NUTRIENTS)]
    for source in sources:
        row = usda[source]
        lines.append("\t".join([source] + [row.get(name) or "" for name in NUTRIENTS]))
    (DATA / "nutrients.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"nutrients.tsv: {len(sources)} sources")


def write_portions(portions):
    lines = ["\t".join("source unit qualifier grams origin".split())]
    for source in sorted(set(portions)):
        for (unit, qualifier), (grams, origin) in sorted(portions.get(source, {}).items()):
            lines.append("\t".join([source, unit, qualifier, grams, origin]))
    (DATA / "portions.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"portions.tsv: {len(lines) - 1} portions")


def sort_files():
    for path in sorted(FOODS.glob("*.tsv")):
        header, *rows = path.read_text(encoding="utf-8").split("\n")
        rows = sorted((row for row in rows if row), key=lambda row: row.split("\t")[0])
        path.write_text("\n".join([header] + rows) + "\n", encoding="utf-8")


# ---------------------------------------------------------------- checking


def check_rows(foods, problems):
    ids = {}
    for food in foods:
        if food["id"] in ids:
            problems.append(f"{food['where']}: id {food['id']} is also in {ids[food['id']]['where']}")
        ids[food["id"]] = food
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", food["id"]):
            problems.append(f"{food['where']}: id {food['id']} is not a slug")
        if not food["name"] or food["name"] != food["name"].strip():
            problems.append(f"{food['where']}: {food['id']} has no name")
        check_value(food, "category", CATEGORIES, problems)
        check_value(food, "state", STATES, problems)
        check_value(food, "aisle", AISLES, problems)
        if food["pantry"] not in ("", "yes"):
            problems.append(f"{food['where']}: pantry is yes or empty, not {food['pantry']}")
        for origin in food["origins"].split(";"):
            if origin not in ORIGINS:
                problems.append(f"{food['where']}: {food['id']}: origin {origin!r} is not known")
    for food in foods:
        base = food["base"]
        if base and (base not in ids or base == food["id"]):
            problems.append(f"{food['where']}: {food['id']}: base {base} does not exist")
        elif base and ids[base]["base"]:
            problems.append(f"{food['where']}: {food['id']}: base {base} has itself a base")


def check_value(food, column, allowed, problems):
    if food[column] not in allowed:
        problems.append(f"{food['where']}: {food['id']}: {column} {food[column]!r} is not one of {sorted(allowed)}")


def check_sorted(foods, problems):
    previous = None
    for food in foods:
        if previous and previous["file"] == food["file"] and food["id"] < previous["id"]:
            problems.append(f"{food['where']}: {food['id']} comes after {previous['id']} (run --sort)")
        previous = food


def check_names(foods, problems):
    """A name or alias belongs to one food; foreign aliases within their language."""
    owner = {}
    for food in foods:
        names = [food["name"]] + [alias for alias in food["aliases"].split(";") if alias]
        for name in names:
            language, colon, text = name.partition(":")
            if not colon:
                language, text = "en", name
            elif language not in LANGUAGES:
                problems.append(f"{food['where']}: alias {name!r}: languages are {LANGUAGES}")
            if not text or text != text.strip():
                problems.append(f"{food['where']}: {food['id']}: empty or padded alias {name!r}")
            key = (language, text.lower())
            if owner.setdefault(key, food) is not food:
                problems.append(f"{food['where']}: {name!r} of {food['id']} already names {owner[key]['id']}")
            elif names.count(name) > 1:
                problems.append(f"{food['where']}: {food['id']} has {name!r} twice")


def check_allergens(foods, directory, problems):
    with open(directory / "allergens.csv", encoding="utf-8", newline="") as file:
        known = {f"sr:{row['fdc_id']}": row for row in csv.DictReader(file)}
    parts = {f"own:{blend['slug']}": re.findall(r"[a-z]+:\d+", blend["parts"]) for blend in read_table("own_blends.tsv")}
    for food in foods:
        cell = food["allergens"]
        values = cell.split(";")
        listed = set(values) - {"-", "?"}
        if not cell or ("-" in values and len(values) > 1) or ("?" in values and values[0] != "?"):
            problems.append(f"{food['where']}: {food['id']}: allergens {cell!r}: '-' alone, '?' first, or a list")
        traces = set(food["traces"].split(";")) - {"-", "?"}
        for value in sorted((listed | traces) - ALLERGENS):
            problems.append(f"{food['where']}: {food['id']}: allergen {value!r} is not known")
        if not food["traces"]:
            problems.append(f"{food['where']}: {food['id']}: traces is empty, '-' is meant")
        needed = {a for o, a in ORIGIN_IMPLIES_ALLERGEN.items() if o in food["origins"].split(";")}
        if "wheat" in listed:
            needed.add("gluten")
        if "?" in food["origins"].split(";") and "?" not in values:
            problems.append(f"{food['where']}: {food['id']}: unknown origins, so allergens must start with '?'")
        for source in parts.get(food["source"], [food["source"]]):
            usda = known.get(source)
            if usda and usda["allergens"]:
                needed |= {USDA_ALLERGEN_NAMES.get(a, a) for a in usda["allergens"].split(";")}
        for value in sorted(needed - listed):
            problems.append(f"{food['where']}: {food['id']}: {value} is missing from its allergens")


def check_energy(foods, usda, problems):
    for food in foods:
        row = usda.get(food["source"])
        if row is None or food["category"] in ENERGY_EXCEPTIONS:
            continue
        values = {n: row.get(n) or "" for n in ("energy_kcal", "protein_g", "fat_g", "carbohydrate_g")}
        missing = [name for name, value in values.items() if not value]
        if missing:
            problems.append(f"{food['where']}: {food['id']}: {food['source']} reports no {', '.join(missing)}")
            continue
        energy, protein, fat, carbohydrate = (float(value) for value in values.values())
        fiber, alcohol = float(row.get("fiber_g") or 0), float(row.get("alcohol_g") or 0)
        most = 4 * protein + 9.1 * fat + 4 * carbohydrate + 7.1 * alcohol
        least = 2.4 * protein + 8.3 * fat + 3.2 * max(0, carbohydrate - fiber) + 6.8 * alcohol
        if not least * 0.97 - 10 <= energy <= most * 1.06 + 12 and not polyols_or_cocoa(row):
            problems.append(
                f"{food['where']}: {food['id']}: {energy:g} kcal do not agree with its macros "
                f"({least:.0f} to {most:.0f}): {row['description']}")


def polyols_or_cocoa(row):
    words = ("cocoa", "sugar free", "sugarless", "stevia", "bran", "yeast", "low calorie", "sweetener", "carob",
             "seaweed", "lemon peel", "leavening", "monk fruit", "vinegar", "chocolate, unsweetened", "baking chocolate", "lecithin")
    return any(word in row["description"].lower() for word in words)


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    options = {a for a in sys.argv[1:] if a.startswith("--")}
    if len(arguments) != 1 or not options <= {"--check", "--sort"}:
        sys.exit(__doc__)
    directory = Path(arguments[0])
    if "--sort" in options:
        sort_files()
    problems = []
    foods = read_foods(problems)
    usda = read_usda(directory)
    add_blends(usda, problems)
    for food in foods:
        if food["source"] not in usda:
            problems.append(f"{food['where']}: {food['id']}: no {food['source']} in the USDA tables")
    sources = sorted({food["source"] for food in foods if food["source"] in usda})
    portions = read_portions(directory, usda, set(sources))
    add_own_portions(portions, foods, problems)
    add_plain_cups(portions)
    if "--check" in options:
        for check in (check_rows, check_sorted, check_names):
            check(foods, problems)
        check_allergens(foods, directory, problems)
        check_energy(foods, usda, problems)
    else:
        write_nutrients(usda, sources)
        write_portions(portions)
    for problem in problems:
        print(problem)
    print(f"{len(foods)} foods, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
