#include "CMacroMindData.h"

// The files are embedded as they stand in the repository: nothing is read at run time, nothing has to be installed
// beside the binary, and what is reviewed is what ships.

static const unsigned char foods[] = {
#embed "foods/vegetables.tsv"
    ,
#embed "foods/fruit.tsv"
    ,
#embed "foods/legumes.tsv"
    ,
#embed "foods/nuts-seeds.tsv"
    ,
#embed "foods/grains.tsv"
    ,
#embed "foods/breads.tsv"
    ,
#embed "foods/pasta.tsv"
    ,
#embed "foods/herbs-spices.tsv"
    ,
#embed "foods/oils-fats.tsv"
    ,
#embed "foods/condiments.tsv"
    ,
#embed "foods/sweeteners-baking.tsv"
    ,
#embed "foods/soy-plant-milks.tsv"
    ,
#embed "foods/dairy-eggs.tsv"
    ,
#embed "foods/meat.tsv"
    ,
#embed "foods/poultry.tsv"
    ,
#embed "foods/processed-meat.tsv"
    ,
#embed "foods/fish.tsv"
    ,
#embed "foods/shellfish.tsv"
    ,
#embed "foods/prepared.tsv"
    ,
#embed "foods/soups.tsv"
    ,
#embed "foods/drinks.tsv"
    ,
#embed "foods/sweets-snacks.tsv"
    ,
#embed "foods/world.tsv"
};

static const unsigned char nutrients[] = {
#embed "nutrients.tsv"
};

static const unsigned char portions[] = {
#embed "portions.tsv"
};

static const unsigned char purchases[] = {
#embed "purchases.tsv"
};

static const unsigned char recipes[] = {
#embed "recipes/breakfast.recipes"
    ,
#embed "recipes/lunch.recipes"
    ,
#embed "recipes/dinner.recipes"
    ,
#embed "recipes/snack.recipes"
};

macromind_text macromind_foods(void) { return (macromind_text){foods, sizeof foods}; }
macromind_text macromind_nutrients(void) { return (macromind_text){nutrients, sizeof nutrients}; }
macromind_text macromind_portions(void) { return (macromind_text){portions, sizeof portions}; }
macromind_text macromind_purchases(void) { return (macromind_text){purchases, sizeof purchases}; }
macromind_text macromind_recipes(void) { return (macromind_text){recipes, sizeof recipes}; }
