// swift-format-ignore-file

/// Inputs that no published example has, with values of a separate program in Python.
///
/// The program was written from the coefficients and tables of the papers, without this package's code. Ages, indices
/// and amounts lie on, just beside and far from the borders of bands.
enum IndependentExamples {
    /// One JSON object a line: the function, its input and the value.
    static let lines = """
        {"function": "acsm_running_vo2", "input": {"speed_m_per_min": 127.777, "grade": 0.0}, "value": 29.0554}
        {"function": "acsm_running_vo2", "input": {"speed_m_per_min": 153.577, "grade": 0.0}, "value": 34.2154}
        {"function": "acsm_running_vo2", "input": {"speed_m_per_min": 128.122, "grade": 0.0}, "value": 29.1244}
        {"function": "acsm_walking_vo2", "input": {"speed_m_per_min": 83.237, "grade": 0.081}, "value": 23.959655}
        {"function": "acsm_walking_vo2", "input": {"speed_m_per_min": 75.768, "grade": 0.071}, "value": 20.75995}
        {"function": "acsm_walking_vo2", "input": {"speed_m_per_min": 119.536, "grade": 0.125}, "value": 42.3492}
        {"function": "adjusted_weight", "input": {"sex": "female", "weight_kg": 95.484, "height_cm": 182.3, "factor": 0.25}, "value": 78.302102}
        {"function": "adjusted_weight", "input": {"sex": "male", "weight_kg": 90.171, "height_cm": 194.0, "factor": 0.25}, "value": 88.294719}
        {"function": "adjusted_weight", "input": {"sex": "male", "weight_kg": 99.833, "height_cm": 166.2, "factor": 0.4}, "value": 77.430838}
        {"function": "atwater_general_kcal", "input": {"protein_g": 18.744, "carbohydrate_g": 38.065, "fat_g": 8.192, "alcohol_g": 0.0}, "value": 300.964}
        {"function": "atwater_general_kcal", "input": {"protein_g": 31.98, "carbohydrate_g": 48.655, "fat_g": 9.088, "alcohol_g": 0.0}, "value": 404.332}
        {"function": "atwater_general_kcal", "input": {"protein_g": 28.902, "carbohydrate_g": 61.626, "fat_g": 8.1, "alcohol_g": 0.0}, "value": 435.012}
        {"function": "bmi", "input": {"weight_kg": 70.931, "height_cm": 185.0}, "value": 20.724909}
        {"function": "bmi", "input": {"weight_kg": 68.837, "height_cm": 189.0}, "value": 19.270737}
        {"function": "bmi", "input": {"weight_kg": 72.306, "height_cm": 159.1}, "value": 28.564984}
        {"function": "bmi_class_who", "input": {"bmi": 22.99}, "value": "normal"}
        {"function": "bmi_class_who", "input": {"bmi": 18.5}, "value": "normal"}
        {"function": "bmi_class_who", "input": {"bmi": 18.49}, "value": "mild_thinness"}
        {"function": "bmi_class_who_asian", "input": {"bmi": 16}, "value": "underweight"}
        {"function": "bmi_class_who_asian", "input": {"bmi": 18.49}, "value": "underweight"}
        {"function": "bmi_class_who_asian", "input": {"bmi": 30}, "value": "high_risk"}
        {"function": "body_fat_cun_bae_2012", "input": {"sex": "female", "age_y": 50.7, "weight_kg": 65.623, "height_cm": 189.3}, "value": 27.211191}
        {"function": "body_fat_cun_bae_2012", "input": {"sex": "male", "age_y": 18.999999999, "weight_kg": 79.842, "height_cm": 165.5}, "value": 27.253089}
        {"function": "body_fat_cun_bae_2012", "input": {"sex": "female", "age_y": 30, "weight_kg": 90.132, "height_cm": 162.8}, "value": 45.847471}
        {"function": "body_fat_deurenberg_1991", "input": {"sex": "female", "age_y": 15.1, "weight_kg": 96.565, "height_cm": 192.7}, "value": 29.278961}
        {"function": "body_fat_deurenberg_1991", "input": {"sex": "male", "age_y": 15, "weight_kg": 100.235, "height_cm": 179.0}, "value": 34.537867}
        {"function": "body_fat_deurenberg_1991", "input": {"sex": "male", "age_y": 32.2, "weight_kg": 91.701, "height_cm": 166.3}, "value": 30.995714}
        {"function": "body_fat_durnin_womersley", "input": {"sex": "male", "age_y": 60, "sum_mm": 52.859}, "value": 27.21467}
        {"function": "body_fat_durnin_womersley", "input": {"sex": "male", "age_y": 18, "sum_mm": 55.832}, "value": 20.556313}
        {"function": "body_fat_durnin_womersley", "input": {"sex": "male", "age_y": 18, "sum_mm": 43.174}, "value": 17.430485}
        {"function": "body_fat_gallagher_2000", "input": {"sex": "male", "age_y": 43.7, "weight_kg": 83.594, "height_cm": 176.0}, "value": 23.75957}
        {"function": "body_fat_gallagher_2000", "input": {"sex": "female", "age_y": 4, "weight_kg": 64.363, "height_cm": 180.8}, "value": 21.747829}
        {"function": "body_fat_gallagher_2000", "input": {"sex": "male", "age_y": 53.6, "weight_kg": 63.078, "height_cm": 181.7}, "value": 12.671513}
        {"function": "body_fat_jackson_2002", "input": {"sex": "male", "age_y": 59.99, "weight_kg": 62.249, "height_cm": 187.5}, "value": 11.684747}
        {"function": "body_fat_jackson_2002", "input": {"sex": "male", "age_y": 21.4, "weight_kg": 97.298, "height_cm": 177.4}, "value": 27.077977}
        {"function": "body_fat_jackson_2002", "input": {"sex": "female", "age_y": 4, "weight_kg": 77.74, "height_cm": 179.6}, "value": 25.71255}
        {"function": "body_fat_jackson_pollock_3", "input": {"sex": "male", "age_y": 5.6, "sum_mm": 36.927}, "value": 8.506218}
        {"function": "body_fat_jackson_pollock_3", "input": {"sex": "male", "age_y": 18.999999999, "sum_mm": 51.038}, "value": 14.15065}
        {"function": "body_fat_jackson_pollock_3", "input": {"sex": "male", "age_y": 66.9, "sum_mm": 48.988}, "value": 18.971483}
        {"function": "body_fat_jackson_pollock_7", "input": {"sex": "male", "age_y": 0.5, "sum_mm": 56.997}, "value": 4.608279}
        {"function": "body_fat_jackson_pollock_7", "input": {"sex": "male", "age_y": 20, "sum_mm": 73.295}, "value": 9.479098}
        {"function": "body_fat_jackson_pollock_7", "input": {"sex": "male", "age_y": 74.9, "sum_mm": 102.756}, "value": 20.747632}
        {"function": "body_fat_navy_density", "input": {"sex": "male", "height_cm": 183.4, "waist_cm": 108.122, "neck_cm": 43.771}, "value": 27.240494}
        {"function": "body_fat_navy_density", "input": {"sex": "male", "height_cm": 179.5, "waist_cm": 91.589, "neck_cm": 36.746}, "value": 21.870759}
        {"function": "body_fat_navy_density", "input": {"sex": "male", "height_cm": 171.8, "waist_cm": 72.09, "neck_cm": 37.129}, "value": 6.905213}
        {"function": "body_fat_navy_dod", "input": {"sex": "male", "height_cm": 173.6, "waist_cm": 69.59, "neck_cm": 27.483}, "value": 13.145622}
        {"function": "body_fat_navy_dod", "input": {"sex": "male", "height_cm": 171.7, "waist_cm": 93.507, "neck_cm": 29.124}, "value": 29.342076}
        {"function": "body_fat_navy_dod", "input": {"sex": "male", "height_cm": 196.0, "waist_cm": 89.681, "neck_cm": 39.843}, "value": 15.750491}
        {"function": "body_fat_rfm", "input": {"sex": "male", "height_cm": 163.6, "waist_cm": 69.023}, "value": 16.595512}
        {"function": "body_fat_rfm", "input": {"sex": "male", "height_cm": 162.6, "waist_cm": 70.759}, "value": 18.041182}
        {"function": "body_fat_rfm", "input": {"sex": "male", "height_cm": 183.1, "waist_cm": 78.99}, "value": 17.639701}
        {"function": "brozek", "input": {"density": 1.0946}, "value": 3.304111}
        {"function": "brozek", "input": {"density": 1.0599}, "value": 16.972752}
        {"function": "brozek", "input": {"density": 1.0205}, "value": 33.619696}
        {"function": "eer_2005_adult", "input": {"sex": "male", "age_y": 79.8, "weight_kg": 40.21, "height_cm": 160.2, "activity": "very_active"}, "value": 2127.692844}
        {"function": "eer_2005_adult", "input": {"sex": "male", "age_y": 59.99, "weight_kg": 33.994, "height_cm": 157.8, "activity": "low_active"}, "value": 1635.785307}
        {"function": "eer_2005_adult", "input": {"sex": "male", "age_y": 78, "weight_kg": 34.916, "height_cm": 152.9, "activity": "very_active"}, "value": 1961.891701}
        {"function": "eer_2005_child", "input": {"sex": "male", "age_y": 13.3, "weight_kg": 24.26, "height_cm": 122.2, "activity": "sedentary"}, "value": 1041.438}
        {"function": "eer_2005_child", "input": {"sex": "male", "age_y": 5.0, "weight_kg": 29.629, "height_cm": 127.6, "activity": "sedentary"}, "value": 1742.3223}
        {"function": "eer_2005_child", "input": {"sex": "female", "age_y": 10.3, "weight_kg": 23.208, "height_cm": 131.7, "activity": "low_active"}, "value": 1539.16328}
        {"function": "eer_2005_infant", "input": {"age_months": 7, "weight_kg": 3.803}, "value": 260.467}
        {"function": "eer_2005_infant", "input": {"age_months": 3.5, "weight_kg": 6.143}, "value": 621.727}
        {"function": "eer_2005_infant", "input": {"age_months": 3, "weight_kg": 4.924}, "value": 513.236}
        {"function": "eer_2023", "input": {"sex": "male", "age_y": 74.2, "height_cm": 157.4, "weight_kg": 59.97, "pal_category": "low_active"}, "value": 1980.2558}
        {"function": "eer_2023", "input": {"sex": "male", "age_y": 76.1, "height_cm": 176.0, "weight_kg": 53.371, "pal_category": "inactive"}, "value": 1825.4381}
        {"function": "eer_2023", "input": {"sex": "male", "age_y": 83.6, "height_cm": 185.2, "weight_kg": 67.107, "pal_category": "inactive"}, "value": 1997.6907}
        {"function": "eer_2023_lactation", "input": {"age_y": 23.3, "height_cm": 170.0, "weight_kg": 84.502, "months_postpartum": 7, "pal_category": "active"}, "value": 3081.47168}
        {"function": "eer_2023_lactation", "input": {"age_y": 19, "height_cm": 182.2, "weight_kg": 51.807, "months_postpartum": 12, "pal_category": "low_active"}, "value": 2654.03698}
        {"function": "eer_2023_lactation", "input": {"age_y": 30.5, "height_cm": 161.8, "weight_kg": 74.175, "months_postpartum": 9, "pal_category": "inactive"}, "value": 2545.18025}
        {"function": "eer_2023_pregnancy", "input": {"age_y": 56.5, "height_cm": 167.1, "weight_kg": 69.82, "gestation_weeks": 13, "pal_category": "low_active", "prepregnancy_bmi": 24.99}, "value": 2130.1798}
        {"function": "eer_2023_pregnancy", "input": {"age_y": 59.99, "height_cm": 150.4, "weight_kg": 54.656, "gestation_weeks": 27.5, "pal_category": "active", "prepregnancy_bmi": 29.99}, "value": 2490.9188}
        {"function": "eer_2023_pregnancy", "input": {"age_y": 50, "height_cm": 156.9, "weight_kg": 86.191, "gestation_weeks": 5, "pal_category": "very_active", "prepregnancy_bmi": 24.99}, "value": 2666.97196}
        {"function": "energy_availability", "input": {"intake_kcal": 1567.451, "exercise_kcal": 1035.811, "ffm_kg": 44.49}, "value": 11.949652}
        {"function": "energy_availability", "input": {"intake_kcal": 1800.66, "exercise_kcal": 889.203, "ffm_kg": 49.735}, "value": 18.326269}
        {"function": "energy_availability", "input": {"intake_kcal": 2378.813, "exercise_kcal": 820.748, "ffm_kg": 35.977}, "value": 43.307252}
        {"function": "eu_energy", "input": {"carbohydrate": 56.597, "protein": 7.798, "fat": 19.84, "fibre": 5.879}, "value": {"kj": 1876, "kcal": 448}}
        {"function": "eu_energy", "input": {"carbohydrate": 53.365, "protein": 7.307, "fat": 22.713, "fibre": 5.449}, "value": {"kj": 1915, "kcal": 458}}
        {"function": "eu_energy", "input": {"carbohydrate": 60.052, "protein": 12.878, "fat": 25.38, "fibre": 5.738}, "value": {"kj": 2225, "kcal": 532}}
        {"function": "eu_round", "input": {"nutrient": "saturates", "value": 0.51}, "value": 0.5}
        {"function": "eu_round", "input": {"nutrient": "saturates", "value": 5.01}, "value": 5.0}
        {"function": "eu_round", "input": {"nutrient": "carbohydrate", "value": 0.0051}, "value": "<0.5"}
        {"function": "exercise_kcal_gross", "input": {"met": 8.63, "weight_kg": 61.894, "minutes": 74.252}, "value": 661.022515}
        {"function": "exercise_kcal_gross", "input": {"met": 13.107, "weight_kg": 67.356, "minutes": 71.349}, "value": 1049.82335}
        {"function": "exercise_kcal_gross", "input": {"met": 12.206, "weight_kg": 66.769, "minutes": 74.288}, "value": 1009.056893}
        {"function": "exercise_kcal_net", "input": {"met": 13.344, "weight_kg": 61.488, "minutes": 75.644}, "value": 956.906524}
        {"function": "exercise_kcal_net", "input": {"met": 11.655, "weight_kg": 65.366, "minutes": 75.16}, "value": 872.450678}
        {"function": "exercise_kcal_net", "input": {"met": 10.397, "weight_kg": 89.368, "minutes": 76.394}, "value": 1069.250016}
        {"function": "fda_round", "input": {"nutrient": "calories", "value": 4.75}, "value": 0}
        {"function": "fda_round", "input": {"nutrient": "vitamin_dv", "value": 138.8}, "value": 140}
        {"function": "fda_round", "input": {"nutrient": "protein", "value": 140}, "value": 140}
        {"function": "ffmi", "input": {"ffm_kg": 81.36, "height_cm": 172.2}, "value": 27.437507}
        {"function": "ffmi", "input": {"ffm_kg": 87.672, "height_cm": 165.7}, "value": 31.931248}
        {"function": "ffmi", "input": {"ffm_kg": 59.539, "height_cm": 192.1}, "value": 16.134177}
        {"function": "ffmi_normalized", "input": {"ffm_kg": 66.272, "height_cm": 169.5}, "value": 23.728476}
        {"function": "ffmi_normalized", "input": {"ffm_kg": 72.188, "height_cm": 197.3}, "value": 17.454417}
        {"function": "ffmi_normalized", "input": {"ffm_kg": 81.943, "height_cm": 184.7}, "value": 23.72418}
        {"function": "fiber_ai_from_energy", "input": {"kcal": 1976.336}, "value": 27.668704}
        {"function": "fiber_ai_from_energy", "input": {"kcal": 2057.227}, "value": 28.801178}
        {"function": "fiber_ai_from_energy", "input": {"kcal": 1448.117}, "value": 20.273638}
        {"function": "forbes_final_fat", "input": {"fat_kg": 18.886, "weight_change_kg": -5.615}, "value": 15.395915}
        {"function": "forbes_final_fat", "input": {"fat_kg": 23.837, "weight_change_kg": -5.429}, "value": 20.153668}
        {"function": "forbes_final_fat", "input": {"fat_kg": 15.318, "weight_change_kg": -6.472}, "value": 11.672578}
        {"function": "hall_2011", "input": {"sex": "male", "age_y": 37.8, "weight_kg": 67.786, "height_cm": 173.9, "pal": 1.92, "delta_intake_kcal": -404.091, "carb_fraction_before": 0.4, "carb_fraction_after": 0.4, "delta_sodium_mg": 0.0, "days": 100, "constants": "paper"}, "value": {"weight_kg": 63.3589, "fat_kg": 9.6882, "baseline_kcal": 3039.5158}}
        {"function": "hall_linear_model", "input": {"fat_kg": 17.183, "activity_kcal_per_kg": 5.188}, "value": {"rho_kcal_per_kg": 8900.2846, "epsilon_kcal_per_kg_day": 20.2819, "tau_days": 438.8299}}
        {"function": "hall_linear_model", "input": {"fat_kg": 20.567, "activity_kcal_per_kg": 5.058}, "value": {"rho_kcal_per_kg": 9310.9045, "epsilon_kcal_per_kg_day": 19.0872, "tau_days": 487.8096}}
        {"function": "hall_linear_model", "input": {"fat_kg": 24.668, "activity_kcal_per_kg": 5.701}, "value": {"rho_kcal_per_kg": 9702.3128, "epsilon_kcal_per_kg_day": 18.9575, "tau_days": 511.7934}}
        {"function": "ideal_weight_devine", "input": {"sex": "female", "height_cm": 189.8}, "value": 79.366142}
        {"function": "ideal_weight_devine", "input": {"sex": "male", "height_cm": 171.0}, "value": 66.84252}
        {"function": "ideal_weight_devine", "input": {"sex": "male", "height_cm": 166.1}, "value": 62.405512}
        {"function": "ideal_weight_hamwi", "input": {"sex": "female", "height_cm": 184.0}, "value": 72.870079}
        {"function": "ideal_weight_hamwi", "input": {"sex": "male", "height_cm": 186.5}, "value": 84.248031}
        {"function": "ideal_weight_hamwi", "input": {"sex": "female", "height_cm": 192.6}, "value": 80.318898}
        {"function": "ideal_weight_miller", "input": {"sex": "male", "height_cm": 177.7}, "value": 70.244488}
        {"function": "ideal_weight_miller", "input": {"sex": "male", "height_cm": 164.8}, "value": 63.083465}
        {"function": "ideal_weight_miller", "input": {"sex": "female", "height_cm": 165.0}, "value": 59.846457}
        {"function": "ideal_weight_robinson", "input": {"sex": "male", "height_cm": 174.9}, "value": 68.830709}
        {"function": "ideal_weight_robinson", "input": {"sex": "male", "height_cm": 176.4}, "value": 69.952756}
        {"function": "ideal_weight_robinson", "input": {"sex": "male", "height_cm": 192.0}, "value": 81.622047}
        {"function": "kj_from_kcal", "input": {"kcal": 99.622}, "value": 416.818448}
        {"function": "kj_from_kcal", "input": {"kcal": 121.987}, "value": 510.393608}
        {"function": "kj_from_kcal", "input": {"kcal": 125.671}, "value": 525.807464}
        {"function": "lean_mass_boer", "input": {"sex": "male", "weight_kg": 79.773, "height_cm": 165.2}, "value": 57.376011}
        {"function": "lean_mass_boer", "input": {"sex": "male", "weight_kg": 70.096, "height_cm": 175.2}, "value": 56.107472}
        {"function": "lean_mass_boer", "input": {"sex": "male", "weight_kg": 87.364, "height_cm": 187.6}, "value": 66.446348}
        {"function": "lean_mass_hume", "input": {"sex": "male", "weight_kg": 100.795, "height_cm": 165.1}, "value": 59.554018}
        {"function": "lean_mass_hume", "input": {"sex": "male", "weight_kg": 69.385, "height_cm": 187.0}, "value": 56.678848}
        {"function": "lean_mass_hume", "input": {"sex": "male", "weight_kg": 93.498, "height_cm": 175.6}, "value": 60.722418}
        {"function": "lean_mass_james", "input": {"sex": "male", "weight_kg": 102.53, "height_cm": 162.7}, "value": 61.951049}
        {"function": "lean_mass_james", "input": {"sex": "male", "weight_kg": 63.845, "height_cm": 196.6}, "value": 56.730651}
        {"function": "lean_mass_james", "input": {"sex": "male", "weight_kg": 100.036, "height_cm": 183.8}, "value": 72.122808}
        {"function": "lean_mass_janmahasatian", "input": {"sex": "male", "weight_kg": 88.696, "height_cm": 180.7}, "value": 65.528767}
        {"function": "lean_mass_janmahasatian", "input": {"sex": "male", "weight_kg": 86.595, "height_cm": 163.3}, "value": 58.618933}
        {"function": "lean_mass_janmahasatian", "input": {"sex": "male", "weight_kg": 100.545, "height_cm": 196.4}, "value": 75.713217}
        {"function": "net_carbs", "input": {"carbohydrate_g": 23.804, "fiber_g": 6.474, "sugar_alcohol_g": 0.0}, "value": 17.33}
        {"function": "net_carbs", "input": {"carbohydrate_g": 23.575, "fiber_g": 9.007, "sugar_alcohol_g": 0.0}, "value": 14.568}
        {"function": "net_carbs", "input": {"carbohydrate_g": 34.095, "fiber_g": 8.737, "sugar_alcohol_g": 0.0}, "value": 25.358}
        {"function": "niddk_planner_energy", "input": {"sex": "male", "age_y": 18, "weight_kg": 117.118, "height_cm": 185.8, "pal": 1.56, "intake_kcal": 2492.423, "activity_change_percent": 0, "carb_percent": 50, "sodium_before_mg": 4000, "sodium_after_mg": 3192.336, "days": 7}, "value": {"maintenance_at_state_kcal": 3482.081, "expenditure_kcal": 3310.2637}}
        {"function": "niddk_planner_weight", "input": {"sex": "male", "age_y": 70, "weight_kg": 115.747, "height_cm": 167.1, "pal": 1.44, "intake_kcal": 2452.191, "activity_change_percent": 0, "carb_percent": 50, "sodium_before_mg": 4000, "sodium_after_mg": 2215.174, "days": 1}, "value": {"weight_kg": 115.2489, "fat_kg": 51.8678}}
        {"function": "pal_category_2023", "input": {"age_y": 74.8, "pal": 1.77}, "value": "active"}
        {"function": "pal_category_2023", "input": {"age_y": 4, "pal": 2.2}, "value": "very_active"}
        {"function": "pal_category_2023", "input": {"age_y": 60, "pal": 1.0}, "value": "inactive"}
        {"function": "ree_cunningham_1980", "input": {"ffm_kg": 40.257}, "value": 1385.654}
        {"function": "ree_cunningham_1980", "input": {"ffm_kg": 63.231}, "value": 1891.082}
        {"function": "ree_cunningham_1980", "input": {"ffm_kg": 58.351}, "value": 1783.722}
        {"function": "ree_de_lorenzo_1999", "input": {"weight_kg": 78.638, "height_cm": 188.7}, "value": 2058.532}
        {"function": "ree_de_lorenzo_1999", "input": {"weight_kg": 88.137, "height_cm": 190.7}, "value": 2167.423}
        {"function": "ree_de_lorenzo_1999", "input": {"weight_kg": 61.111, "height_cm": 193.8}, "value": 1960.459}
        {"function": "ree_harris_benedict_1919", "input": {"sex": "female", "age_y": 14, "weight_kg": 107.458, "height_cm": 182.4}, "value": 1954.667977}
        {"function": "ree_harris_benedict_1919", "input": {"sex": "male", "age_y": 78, "weight_kg": 86.522, "height_cm": 189.0}, "value": 1675.022635}
        {"function": "ree_harris_benedict_1919", "input": {"sex": "female", "age_y": 59.99, "weight_kg": 93.132, "height_cm": 189.8}, "value": 1616.318905}
        {"function": "ree_henry_2005_weight", "input": {"sex": "male", "age_y": 3, "weight_kg": 96.755, "split_over_60": true}, "value": 2768.3915}
        {"function": "ree_henry_2005_weight", "input": {"sex": "male", "age_y": 3, "weight_kg": 97.172, "split_over_60": true}, "value": 2778.1076}
        {"function": "ree_henry_2005_weight", "input": {"sex": "male", "age_y": 78.2, "weight_kg": 87.811, "split_over_60": true}, "value": 1684.0107}
        {"function": "ree_henry_2005_weight_height", "input": {"sex": "female", "age_y": 18.999999999, "weight_kg": 59.14, "height_cm": 193.3}, "value": 1521.851}
        {"function": "ree_henry_2005_weight_height", "input": {"sex": "male", "age_y": 50, "weight_kg": 90.216, "height_cm": 164.0}, "value": 1778.7024}
        {"function": "ree_henry_2005_weight_height", "input": {"sex": "male", "age_y": 29.6, "weight_kg": 86.525, "height_cm": 197.6}, "value": 1977.448}
        {"function": "ree_katch_mcardle", "input": {"ffm_kg": 52.894}, "value": 1512.5104}
        {"function": "ree_katch_mcardle", "input": {"ffm_kg": 63.125}, "value": 1733.5}
        {"function": "ree_katch_mcardle", "input": {"ffm_kg": 40.401}, "value": 1242.6616}
        {"function": "ree_livingston", "input": {"sex": "female", "age_y": 83.5, "weight_kg": 67.5}, "value": 1128.43187}
        {"function": "ree_livingston", "input": {"sex": "male", "age_y": 30, "weight_kg": 83.197}, "value": 1809.749454}
        {"function": "ree_livingston", "input": {"sex": "male", "age_y": 20, "weight_kg": 74.608}, "value": 1777.361494}
        {"function": "ree_mifflin_full_precision", "input": {"sex": "male", "age_y": 17, "weight_kg": 87.489, "height_cm": 183.2}, "value": 1940.37511}
        {"function": "ree_mifflin_full_precision", "input": {"sex": "male", "age_y": 11.0, "weight_kg": 84.547, "height_cm": 177.0}, "value": 1901.75453}
        {"function": "ree_mifflin_full_precision", "input": {"sex": "male", "age_y": 73.9, "weight_kg": 72.253, "height_cm": 185.3}, "value": 1521.34447}
        {"function": "ree_mifflin_st_jeor", "input": {"sex": "female", "age_y": 16, "weight_kg": 62.863, "height_cm": 171.9}, "value": 1462.005}
        {"function": "ree_mifflin_st_jeor", "input": {"sex": "male", "age_y": 2.99, "weight_kg": 84.499, "height_cm": 142.3}, "value": 1724.415}
        {"function": "ree_mifflin_st_jeor", "input": {"sex": "female", "age_y": 5.5, "weight_kg": 62.776, "height_cm": 173.7}, "value": 1524.885}
        {"function": "ree_muller_2004", "input": {"sex": "male", "age_y": 14, "weight_kg": 80.431}, "value": 1863.283222}
        {"function": "ree_muller_2004", "input": {"sex": "male", "age_y": 35.5, "weight_kg": 84.35}, "value": 1832.693595}
        {"function": "ree_muller_2004", "input": {"sex": "male", "age_y": 32.5, "weight_kg": 96.67}, "value": 1981.498566}
        {"function": "ree_muller_2004_by_bmi", "input": {"sex": "male", "age_y": 6.5, "weight_kg": 59.594, "height_cm": 189.0}, "value": 1351.720765}
        {"function": "ree_muller_2004_by_bmi", "input": {"sex": "female", "age_y": 19, "weight_kg": 37.256, "height_cm": 168.6}, "value": 711.295966}
        {"function": "ree_muller_2004_by_bmi", "input": {"sex": "male", "age_y": 13, "weight_kg": 47.393, "height_cm": 179.2}, "value": 1110.649967}
        {"function": "ree_muller_2004_ffm", "input": {"sex": "male", "age_y": 70, "ffm_kg": 77.955, "fm_kg": 18.364}, "value": 1869.716692}
        {"function": "ree_muller_2004_ffm", "input": {"sex": "female", "age_y": 34.3, "ffm_kg": 51.341, "fm_kg": 13.762}, "value": 1388.139589}
        {"function": "ree_muller_2004_ffm", "input": {"sex": "female", "age_y": 23.4, "ffm_kg": 67.524, "fm_kg": 16.545}, "value": 1646.569857}
        {"function": "ree_owen", "input": {"sex": "female", "weight_kg": 72.741, "athlete": false}, "value": 1317.28038}
        {"function": "ree_owen", "input": {"sex": "male", "weight_kg": 103.443, "athlete": false}, "value": 1934.1186}
        {"function": "ree_owen", "input": {"sex": "male", "weight_kg": 102.46, "athlete": false}, "value": 1924.092}
        {"function": "ree_roza_shizgal_1984", "input": {"sex": "female", "age_y": 42.2, "weight_kg": 76.251, "height_cm": 175.6}, "value": 1513.968797}
        {"function": "ree_roza_shizgal_1984", "input": {"sex": "female", "age_y": 66.3, "weight_kg": 77.82, "height_cm": 186.1}, "value": 1456.65334}
        {"function": "ree_roza_shizgal_1984", "input": {"sex": "female", "age_y": 17, "weight_kg": 104.978, "height_cm": 170.4}, "value": 1872.613766}
        {"function": "ree_schofield_weight", "input": {"sex": "female", "age_y": 70, "weight_kg": 67.848}, "value": 1274.695536}
        {"function": "ree_schofield_weight", "input": {"sex": "male", "age_y": 20.3, "weight_kg": 77.703}, "value": 1862.174071}
        {"function": "ree_schofield_weight", "input": {"sex": "female", "age_y": 13.3, "weight_kg": 94.502}, "value": 1957.414768}
        {"function": "ree_schofield_weight_height_mj", "input": {"sex": "female", "age_y": 0.5, "weight_kg": 55.863, "height_cm": 176.9}, "value": 9.641773}
        {"function": "ree_schofield_weight_height_mj", "input": {"sex": "male", "age_y": 8, "weight_kg": 59.327, "height_cm": 186.8}, "value": 7.618874}
        {"function": "ree_schofield_weight_height_mj", "input": {"sex": "female", "age_y": 9, "weight_kg": 79.384, "height_cm": 171.7}, "value": 8.351673}
        {"function": "ree_schofield_weight_mj", "input": {"sex": "male", "age_y": 50, "weight_kg": 68.624}, "value": 6.946952}
        {"function": "ree_schofield_weight_mj", "input": {"sex": "male", "age_y": 57.1, "weight_kg": 80.475}, "value": 7.5158}
        {"function": "ree_schofield_weight_mj", "input": {"sex": "male", "age_y": 10, "weight_kg": 63.372}, "value": 7.443528}
        {"function": "ree_who_1985_weight", "input": {"sex": "male", "age_y": 18.999999999, "weight_kg": 67.077}, "value": 1705.2781}
        {"function": "ree_who_1985_weight", "input": {"sex": "female", "age_y": 0.6, "weight_kg": 64.873}, "value": 3906.253}
        {"function": "ree_who_1985_weight", "input": {"sex": "male", "age_y": 68.6, "weight_kg": 66.067}, "value": 1378.9045}
        {"function": "salt_from_sodium", "input": {"sodium_g": 0.355}, "value": 0.8875}
        {"function": "salt_from_sodium", "input": {"sodium_g": 0.449}, "value": 1.1225}
        {"function": "salt_from_sodium", "input": {"sodium_g": 0.379}, "value": 0.9475}
        {"function": "siri", "input": {"density": 1.0667}, "value": 14.047999}
        {"function": "siri", "input": {"density": 1.0047}, "value": 42.684383}
        {"function": "siri", "input": {"density": 1.0159}, "value": 37.252682}
        {"function": "steps_net_kcal", "input": {"sex": "female", "height_cm": 181.9, "weight_kg": 65.714, "steps": 11919.674}, "value": 294.221927}
        {"function": "steps_net_kcal", "input": {"sex": "male", "height_cm": 183.5, "weight_kg": 84.503, "steps": 11197.011}, "value": 360.270251}
        {"function": "steps_net_kcal", "input": {"sex": "male", "height_cm": 195.2, "weight_kg": 74.868, "steps": 9150.87}, "value": 277.495875}
        {"function": "tdee_window_ols", "input": {"weights_kg": [80.0, 80.4, null, 79.8, 79.9, 79.5, null, 79.7, 79.2, 79.4], "intake_kcal": [2100, 2050, null, 2200, 1980, 2300, 2150, 2080, 2120, 2060], "kcal_per_kg": 5511.277}, "value": 2659.222982}
        {"function": "tdee_window_ols", "input": {"weights_kg": [80.0, 80.4, null, 79.8, 79.9, 79.5, null, 79.7, 79.2, 79.4], "intake_kcal": [2100, 2050, null, 2200, 1980, 2300, 2150, 2080, 2120, 2060], "kcal_per_kg": 8364.194}, "value": 2940.652866}
        {"function": "tdee_window_ols", "input": {"weights_kg": [80.0, 80.4, null, 79.8, 79.9, 79.5, null, 79.7, 79.2, 79.4], "intake_kcal": [2100, 2050, null, 2200, 1980, 2300, 2150, 2080, 2120, 2060], "kcal_per_kg": 5516.129}, "value": 2659.701614}
        {"function": "tee_2005_adult_overweight", "input": {"sex": "female", "age_y": 78, "weight_kg": 100.161, "height_cm": 177.1, "activity": "active"}, "value": 2670.267188}
        {"function": "tee_2005_adult_overweight", "input": {"sex": "female", "age_y": 77.4, "weight_kg": 96.186, "height_cm": 163.6, "activity": "very_active"}, "value": 2869.924336}
        {"function": "tee_2005_adult_overweight", "input": {"sex": "female", "age_y": 24.0, "weight_kg": 75.548, "height_cm": 171.0, "activity": "very_active"}, "value": 3021.621568}
        {"function": "tee_2023", "input": {"sex": "male", "age_y": 35.5, "height_cm": 181.4, "weight_kg": 80.379, "pal_category": "active"}, "value": 3081.91289}
        {"function": "tee_2023", "input": {"sex": "male", "age_y": 14, "height_cm": 173.5, "weight_kg": 91.359, "pal_category": "inactive"}, "value": 3062.61585}
        {"function": "tee_2023", "input": {"sex": "female", "age_y": 20.8, "height_cm": 174.1, "weight_kg": 83.949, "pal_category": "active"}, "value": 2738.98666}
        {"function": "tee_2023_pregnancy", "input": {"age_y": 30, "height_cm": 156.2, "weight_kg": 71.503, "gestation_weeks": 20, "pal_category": "very_active"}, "value": 2848.39119}
        {"function": "tee_2023_pregnancy", "input": {"age_y": 14, "height_cm": 161.2, "weight_kg": 83.678, "gestation_weeks": 14, "pal_category": "inactive"}, "value": 2302.3757}
        {"function": "tee_2023_pregnancy", "input": {"age_y": 18.1, "height_cm": 161.0, "weight_kg": 87.346, "gestation_weeks": 14, "pal_category": "very_active"}, "value": 3044.57658}
        {"function": "trend_ema", "input": {"weights_kg": [173.2, 171.5], "alpha": 0.05}, "value": 173.115}
        {"function": "trend_ema", "input": {"weights_kg": [173.2, 171.5], "alpha": 0.05}, "value": 173.115}
        {"function": "trend_ema", "input": {"weights_kg": [173.2, 171.5], "alpha": 0.25}, "value": 172.775}
        {"function": "waist_to_height", "input": {"waist_cm": 112.804, "height_cm": 181.3}, "value": 0.622195}
        {"function": "waist_to_height", "input": {"waist_cm": 107.034, "height_cm": 181.8}, "value": 0.588746}
        {"function": "waist_to_height", "input": {"waist_cm": 92.163, "height_cm": 186.8}, "value": 0.493378}
        {"function": "weight_slope_ols", "input": {"weights_kg": [80.0, 80.4, null, 79.8, 79.9, 79.5, null, 79.7, 79.2, 79.4]}, "value": -0.098646}
        {"function": "weight_slope_ols", "input": {"weights_kg": [80.0, 80.4, null, 79.8, 79.9, 79.5, null, 79.7, 79.2, 79.4]}, "value": -0.098646}
        {"function": "weight_slope_ols", "input": {"weights_kg": [80.0, 80.4, null, 79.8, 79.9, 79.5, null, 79.7, 79.2, 79.4]}, "value": -0.098646}
        """
}
