/** The names that the equations use, in the order in which their numbers lie. What each means, and why it has its size, is the model's data. */

/** Solved for each member, so that it passes the record's figures. */
export const SOLVED = ['slow_rate', 'drive_rate', 'slaughter', 'incident_scale', 'grievance_from_pressure', 'grievance_from_enrolment', 'surge'] as const;

/** Drawn within a range: assumptions. */
export const SAMPLED = [
  'need',
  'fodder_share',
  'own_share',
  'plot_boost',
  'hunger_tolerated',
  'seizure_rate',
  'base_pressure',
  'shortfall_to_pressure',
  'framing_to_pressure',
  'kolkhoz_ease',
  'concealment',
  'drive_to_demand',
  'export_share',
  'incentive_1927',
  'price_to_incentive',
  'confiscation_to_incentive',
  'kolkhoz_to_incentive',
  'incentive_delay',
  'incentive_cap',
  'incentive_to_sowing',
  'incentive_to_yield',
  'weakness_to_yield',
  'kolkhoz_to_yield',
  'hunger_loss',
  'attribution',
  'grievance_delay',
  'season_strength',
  'atomization',
  'exit_on_signals',
  'resumption',
  'growth_rate',
  'haste',
  'harvest_1932',
  'harvest_1933',
  'harvest_1936',
  'price_fix',
  'norm_kept',
  'norm_1933',
  'measures_1933',
  'purchase_size',
  'relief_size',
  'exit_open',
  'commission_pace',
  'commission_harshness',
] as const;

/** The same in every member. */
export const CONSTANTS = [
  'village_grain_1927',
  'state_grain_1927',
  'kolkhoz_share_1927',
  'collections_1927',
  'seed',
  'sale_rate',
  'demand_1927',
  'pressure_delay',
  'framing_delay',
  'strength_delay',
  'force_delay',
  'blame',
  'imbalance_to_incentive',
  'unrest_to_sowing',
  'hunger_to_strength',
  'herd_growth',
  'force_effect',
  'incidents_at_half_force',
  'moved_to_towns',
] as const;

export const PARAMETERS = [...SOLVED, ...SAMPLED, ...CONSTANTS] as const;

/** What policy and weather do: step tables on dates. */
export const INPUTS = [
  'price_error',
  'measures',
  'drive',
  'norm',
  'plots',
  'enrolment_drive',
  'harshness',
  'signals',
  'escalation',
  'exit_allowed',
  'export_cut',
  'exports_returned',
  'purchases',
  'relief',
  'all_food_seized',
  'force_policy',
  'harvest_condition',
] as const;

export const STOCKS = [
  'crop_in_field',
  'village_grain',
  'state_grain',
  'incentive',
  'working_strength',
  'collection_pressure',
  'collections_past_year',
  'war_framing',
  'kolkhoz_share',
  'herd',
  'grievance',
  'force',
  'industrial_capacity',
] as const;

/** The columns of a run, month by month. Hunger is for comparing runs and choosing a word, never for a screen. */
export const SERIES = [
  'collected',
  'rations_met',
  'harvested',
  'hunger',
  'kolkhoz_share',
  'incidents',
  'herd',
  'industrial_capacity',
  'collection_pressure',
  'state_grain',
] as const;

/** What a ledger has for each step: flows of grain, rates a month, and in-between quantities; the stocks follow them. */
export const FLOWS = [
  'sales',
  'confiscation',
  'harvest',
  'village_use',
  'seed_sown',
  'town_rations',
  'exports',
  'relief_given',
  'bought_abroad',
  'hunger',
  'hidden_fraction',
  'shortfall',
  'sowing_effort',
  'enrolment',
  'incidents',
] as const;

export type ParameterName = (typeof PARAMETERS)[number];
export type InputName = (typeof INPUTS)[number];
export type StockName = (typeof STOCKS)[number];
export type SeriesName = (typeof SERIES)[number];
export type FlowName = (typeof FLOWS)[number];

const places = <N extends string>(names: readonly N[]): Record<N, number> => Object.fromEntries(names.map((name, i) => [name, i])) as Record<N, number>;

/** Where each parameter, input, stock, series and flow lies. */
export const PARAMETER = places(PARAMETERS);
export const STOCK = places(STOCKS);
export const ONE_SERIES = places(SERIES);
export const FLOW = places(FLOWS);

/** Columns of a run, and of a ledger (flows, then stocks). */
export const RUN_WIDTH = SERIES.length;
export const LEDGER_WIDTH = FLOWS.length + STOCKS.length;
