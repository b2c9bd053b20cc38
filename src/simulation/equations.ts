/**
 * The model: thirteen stocks and what changes them, in the order in which `model.md` tells them. Behind each line stand the arrows of the
 * chapter that it draws (eA01 …), or why it is there without one. Only + − × ÷ and comparisons, so that every engine gives the same bytes.
 */
import { INPUTS, LEDGER_WIDTH, PARAMETERS, RUN_WIDTH } from './names.ts';
import type { Plan } from './plan.ts';

const WIDTH = PARAMETERS.length;
const N_INPUTS = INPUTS.length;
// Comparisons alone, so that no engine’s library has a say.
// biome-ignore lint/complexity/useMathMinMax: see above
const least = (a: number, b: number): number => (a < b ? a : b);
// biome-ignore lint/complexity/useMathMinMax: see above
const most = (a: number, b: number): number => (a > b ? a : b);
// biome-ignore lint/complexity/useMathMinMax: see above
const within = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** An input of a stretch for the member whose parameters begin at `row`. No closure in the loop: it would cost half the speed. */
const inputAt = ({ plus, times, parameter }: Plan, at: number, settings: Float64Array, row: number): number => {
  const which = parameter[at]!;
  return plus[at]! + (which < 0 ? 0 : times[at]! * settings[row + which]!);
};

/**
 * Runs the members `first` to `last` (not included) of `settings`, a row of parameters each, and writes their rows into `out`, the first member's at 0.
 * `out` holds, a member, `steps / stepsARow` rows of the columns of a run or of a ledger.
 */
export function runMembers(plan: Plan, settings: Float64Array, first: number, last: number, out: Float64Array): void {
  const { sow, cutShare, inHarvest, collect, calm, seedKept, monthsToNewGrain, stretches, ledger, stepsARow, start } = plan;
  const dt = 1 / plan.stepsAMonth;
  let at = 0;
  for (let member = first; member < last; member++) {
    const row = member * WIDTH;
    let p = row;
    const slow_rate = settings[p++]!;
    const drive_rate = settings[p++]!;
    const slaughter = settings[p++]!;
    const incident_scale = settings[p++]!;
    const grievance_from_pressure = settings[p++]!;
    const grievance_from_enrolment = settings[p++]!;
    const surge = settings[p++]!;
    const need = settings[p++]!;
    const fodder_share = settings[p++]!;
    const own_share = settings[p++]!;
    const plot_boost = settings[p++]!;
    const hunger_tolerated = settings[p++]!;
    const seizure_rate = settings[p++]!;
    const base_pressure = settings[p++]!;
    const shortfall_to_pressure = settings[p++]!;
    const framing_to_pressure = settings[p++]!;
    const kolkhoz_ease = settings[p++]!;
    const concealment = settings[p++]!;
    const drive_to_demand = settings[p++]!;
    const export_share = settings[p++]!;
    const incentive_1927 = settings[p++]!;
    const price_to_incentive = settings[p++]!;
    const confiscation_to_incentive = settings[p++]!;
    const kolkhoz_to_incentive = settings[p++]!;
    const incentive_delay = settings[p++]!;
    const incentive_cap = settings[p++]!;
    const incentive_to_sowing = settings[p++]!;
    const incentive_to_yield = settings[p++]!;
    const weakness_to_yield = settings[p++]!;
    const kolkhoz_to_yield = settings[p++]!;
    const hunger_loss = settings[p++]!;
    const attribution = settings[p++]!;
    const grievance_delay = settings[p++]!;
    const season_strength = settings[p++]!;
    const atomization = settings[p++]!;
    const exit_on_signals = settings[p++]!;
    p++; // resumption: through the inputs, as are the sizes of weather and interventions below
    const growth_rate = settings[p++]!;
    const haste = settings[p++]!;
    p += 12;
    const village_grain_1927 = settings[p++]!;
    const state_grain_1927 = settings[p++]!;
    const kolkhoz_share_1927 = settings[p++]!;
    const collections_1927 = settings[p++]!;
    const seed = settings[p++]!;
    const sale_rate = settings[p++]!;
    const demand_1927 = settings[p++]!;
    const pressure_delay = settings[p++]!;
    const framing_delay = settings[p++]!;
    const strength_delay = settings[p++]!;
    const force_delay = settings[p++]!;
    const blame = settings[p++]!;
    const imbalance_to_incentive = settings[p++]!;
    const unrest_to_sowing = settings[p++]!;
    const hunger_to_strength = settings[p++]!;
    const herd_growth = settings[p++]!;
    const force_effect = settings[p++]!;
    const incidents_at_half_force = settings[p++]!;
    const moved_to_towns = settings[p++]!;

    let crop_in_field = start ? start[0]! : 0;
    let village_grain = start ? start[1]! : village_grain_1927;
    let state_grain = start ? start[2]! : state_grain_1927;
    let incentive = start ? start[3]! : incentive_1927;
    let working_strength = start ? start[4]! : 1;
    let collection_pressure = start ? start[5]! : 0;
    let collections_past_year = start ? start[6]! : collections_1927;
    let war_framing = start ? start[7]! : 0;
    let kolkhoz_share = start ? start[8]! : kolkhoz_share_1927;
    let herd = start ? start[9]! : 1;
    let grievance = start ? start[10]! : 1;
    let force = start ? start[11]! : 0;
    let industrial_capacity = start ? start[12]! : 100;

    let row_steps = 0;
    let row_collected = 0;
    let row_met = 0;
    let row_harvested = 0;
    let row_hunger = 0;
    let row_incidents = 0;

    for (let stretch = 0; stretch + 1 < stretches.length; stretch++) {
      const s = stretch * N_INPUTS;
      const price_error = inputAt(plan, s, settings, row);
      const measures = inputAt(plan, s + 1, settings, row);
      const drive = inputAt(plan, s + 2, settings, row);
      const norm = inputAt(plan, s + 3, settings, row);
      const plots = inputAt(plan, s + 4, settings, row);
      const enrolment_drive = inputAt(plan, s + 5, settings, row);
      const harshness = inputAt(plan, s + 6, settings, row);
      const signals = inputAt(plan, s + 7, settings, row);
      const escalation = inputAt(plan, s + 8, settings, row);
      const exit_allowed = inputAt(plan, s + 9, settings, row);
      const export_cut = inputAt(plan, s + 10, settings, row);
      const exports_returned = inputAt(plan, s + 11, settings, row);
      const purchases = inputAt(plan, s + 12, settings, row);
      const relief = inputAt(plan, s + 13, settings, row);
      const all_food_seized = inputAt(plan, s + 14, settings, row);
      const force_policy = inputAt(plan, s + 15, settings, row);
      const harvest_condition = inputAt(plan, s + 16, settings, row);

      const end = stretches[stretch + 1]!;
      for (let step = stretches[stretch]!; step < end; step++) {
        const relative_incentive = least(incentive_cap, incentive / incentive_1927); // ¶3: no quick surge

        // What the village needs, has and eats.
        const village_need =
          (need / 12) *
          (1 - fodder_share * (1 - herd)) * // accounting: fewer animals eat less
          (1 - moved_to_towns * least(1.5, industrial_capacity / 100 - 1)); // accounting, eB05: who leaves for a town eats there
        const subsistence = village_need * monthsToNewGrain[step]!;
        const within_reach = village_grain + 0.8 * crop_in_field * inHarvest[step]!;
        const seed_reserve = seed * seedKept[step]!;
        const use_wanted = village_need * least(1, most(0, within_reach - seed_reserve) / subsistence);
        const surplus = within(within_reach - subsistence - seed_reserve, 0, village_grain);

        // What the state asks, and what it takes.
        const full_demand = demand_1927 * (1 + drive_to_demand * (drive - 0.3)); // eB05 eE08
        const state_demand = full_demand * (1 - export_share * export_cut); // eE07
        const shortfall = most(0, 1 - collections_past_year / state_demand); // eC04
        const hidden_fraction = least(0.8, concealment * least(1, collection_pressure + 1 - working_strength)); // eE04
        const sales_wanted = sale_rate * collect[step]! * incentive * surplus * (1 - 0.5 * kolkhoz_share); // eA03
        const confiscation_wanted =
          seizure_rate *
          collect[step]! *
          collection_pressure * // eA08 eC05
          (1 + kolkhoz_ease * kolkhoz_share) * // eC14 eC21
          within(within_reach - norm * (subsistence + seed_reserve), 0, village_grain) * // eE06
          (1 - hidden_fraction); // eE04

        // Unrest now, for it keeps people from the fields.
        const incidents =
          incident_scale *
          grievance *
          grievance * // eC06 eC12
          (1 + surge * (attribution * signals + (1 - attribution) * escalation)) * // eD03; escalation: ¶44
          (1 - season_strength * (1 - calm[step]!)) * // eD09
          (1 - force_effect * force) * // eD06
          (1 - atomization * kolkhoz_share); // eC16

        // Field and barn. What is asked of the barn is cut alike where it is short.
        const sowing_effort =
          (1 - incentive_to_sowing * (1 - relative_incentive)) * // eA13
          (1 - unrest_to_sowing * least(1, incidents / 6000)); // assumption, ¶44: the sowing was thought in danger
        const seed_wanted = sow[step]! * seed * sowing_effort;
        const cut = (crop_in_field * cutShare[step]!) / dt;
        const harvest =
          cut *
          harvest_condition *
          (1 - incentive_to_yield * (1 - relative_incentive)) * // eC02 eC03 eE02
          (1 - weakness_to_yield * (1 - working_strength)) * // eE01 eE03
          (1 - kolkhoz_to_yield * kolkhoz_share * (1 - 0.5 * plots)); // eC19 eC22
        const asked = (use_wanted + sales_wanted + confiscation_wanted + seed_wanted) * dt;
        const in_barn = village_grain + harvest * dt;
        const granted = asked > in_barn ? in_barn / asked : 1;
        const village_use = use_wanted * granted;
        const sales = sales_wanted * granted;
        const confiscation = confiscation_wanted * granted;
        const seed_sown = seed_wanted * granted;
        const sown = sow[step]! * 100 * sowing_effort * granted; // eD10

        // Hunger: the part of the village's food that is lacking.
        const own_food =
          own_share *
          (1 - kolkhoz_share * (1 - plots)) * // eF06
          (1 + plot_boost * kolkhoz_share * plots) * // eF06 eF07
          (0.5 + 0.5 * herd) * // accounting: milk and meat
          (1 - 0.8 * all_food_seized * collection_pressure); // eE11
        const hunger = most(0, 1 - own_food - ((1 - own_share) * village_use) / village_need); // eE07 eE11

        // The state's store: towns first, then exports and relief, each out of what is there.
        const a_third = state_grain / 3;
        const rations_due = (full_demand * (1 - export_share)) / 12;
        const town_rations = least(rations_due, a_third);
        const exported = export_share * (sales + confiscation);
        const exports = least(exported * (1 - export_cut), a_third); // eE07
        const relief_given = least(relief + exported * export_cut * exports_returned, a_third); // eE07

        const collected = sales + confiscation;
        row_collected += collected;
        row_met += town_rations / rations_due;
        row_harvested += harvest;
        row_hunger += hunger;
        row_incidents += incidents;

        // What moves the rest.
        const to_incentive =
          (1 - price_to_incentive * price_error - imbalance_to_incentive * drive) * // eA01 eA02
          (1 - confiscation_to_incentive * collection_pressure * (1 - norm)) * // eC01 eE02 eE06
          (1 - kolkhoz_to_incentive * kolkhoz_share * (1 - plots)); // eE02 eF08
        const to_strength = 1 - hunger_to_strength * most(0, hunger - hunger_tolerated); // eE01
        const to_pressure = measures * (base_pressure + shortfall_to_pressure * shortfall + framing_to_pressure * war_framing); // eC04 eE05
        const to_framing = ((blame * hidden_fraction) / concealment) * (0.5 + shortfall) * 0.5; // eE05 eE18
        const to_force = (force_policy * incidents) / (incidents + incidents_at_half_force); // eD06
        const enrolment = ((kolkhoz_share < 0.1 ? slow_rate : 0) + drive_rate * enrolment_drive) * (1 - kolkhoz_share); // eC10 eC11
        const exit = (exit_on_signals * signals + exit_allowed) * kolkhoz_share; // eD02
        const losing = slaughter * enrolment * harshness * (1 - 0.7 * plots); // eC20
        const pace = growth_rate * drive * least(1, collections_past_year / state_demand) * (1 - least(0.7, haste * drive * drive)); // eB07 eB08 eC17
        const hurt =
          grievance_from_pressure * collection_pressure + // eC06
          grievance_from_enrolment * enrolment * harshness * (1 - 0.5 * plots); // eC12

        if (ledger) {
          out[at] = sales;
          out[at + 1] = confiscation;
          out[at + 2] = harvest;
          out[at + 3] = village_use;
          out[at + 4] = seed_sown;
          out[at + 5] = town_rations;
          out[at + 6] = exports;
          out[at + 7] = relief_given;
          out[at + 8] = purchases;
          out[at + 9] = hunger;
          out[at + 10] = hidden_fraction;
          out[at + 11] = shortfall;
          out[at + 12] = sowing_effort;
          out[at + 13] = enrolment;
          out[at + 14] = incidents;
        }

        crop_in_field = most(0, crop_in_field + (sown - cut) * dt);
        village_grain = most(0, village_grain + (harvest + relief_given - village_use - sales - confiscation - seed_sown) * dt);
        state_grain = most(0, state_grain + (collected + purchases - town_rations - exports - relief_given) * dt);
        incentive += ((most(0.03, to_incentive) - incentive) / incentive_delay) * dt;
        working_strength += ((most(0.2, to_strength) - working_strength) / strength_delay) * dt;
        collection_pressure += ((least(1, to_pressure) - collection_pressure) / pressure_delay) * dt;
        collections_past_year += ((12 * collected - collections_past_year) / 12) * dt;
        war_framing += ((least(1, to_framing) - war_framing) / framing_delay) * dt;
        kolkhoz_share = within(kolkhoz_share + (enrolment - exit) * dt, 0, 1);
        herd = within(herd + herd * (herd_growth * (1 - herd) * (0.3 + 0.7 * plots) - losing - hunger_loss * hunger) * dt, 0, 1); // eC20
        grievance += (hurt - (grievance - 1) / grievance_delay) * dt;
        force += ((to_force - force) / force_delay) * dt;
        industrial_capacity += pace * industrial_capacity * dt;

        row_steps++;
        if (row_steps === stepsARow) {
          if (ledger) {
            out[at + 15] = crop_in_field;
            out[at + 16] = village_grain;
            out[at + 17] = state_grain;
            out[at + 18] = incentive;
            out[at + 19] = working_strength;
            out[at + 20] = collection_pressure;
            out[at + 21] = collections_past_year;
            out[at + 22] = war_framing;
            out[at + 23] = kolkhoz_share;
            out[at + 24] = herd;
            out[at + 25] = grievance;
            out[at + 26] = force;
            out[at + 27] = industrial_capacity;
            at += LEDGER_WIDTH;
          } else {
            out[at] = row_collected * dt;
            out[at + 1] = row_met * dt;
            out[at + 2] = row_harvested * dt;
            out[at + 3] = row_hunger * dt;
            out[at + 4] = kolkhoz_share;
            out[at + 5] = row_incidents * dt;
            out[at + 6] = herd;
            out[at + 7] = industrial_capacity;
            out[at + 8] = collection_pressure;
            out[at + 9] = state_grain;
            at += RUN_WIDTH;
          }
          row_steps = 0;
          row_collected = 0;
          row_met = 0;
          row_harvested = 0;
          row_hunger = 0;
          row_incidents = 0;
        }
      }
    }
  }
}
