/** States, provinces and parts of countries with several clocks, as addresses have them. */
import type { Zone } from '../../core/model';
import { canonicalZone } from '../../core/time';
import { foldName } from './fold';

export interface Region {
  readonly country: string;
  /** Two or three capitals, as in addresses; the first name where there is no code. */
  readonly code: string;
  /** One where every clock of it shows the same time, or all but a hamlet's. */
  readonly zones: readonly Zone[];
}

/** Per country: code, names parted by bars, zones without their continent. */
const DATA: Readonly<Record<string, string>> = {
  US: `AL alabama Chicago; AK alaska Anchorage,Adak; AZ arizona Phoenix,Denver; AR arkansas Chicago; CA california|calif Los_Angeles;
    CO colorado Denver; CT connecticut New_York; DE delaware New_York; DC district_of_columbia New_York; FL florida New_York,Chicago;
    GA georgia|georgie New_York; HI hawaii Pacific/Honolulu; ID idaho Boise,Los_Angeles; IL illinois Chicago;
    IN indiana Indiana/Indianapolis,Chicago; IA iowa Chicago; KS kansas Chicago,Denver; KY kentucky New_York,Chicago; LA louisiana Chicago;
    ME maine New_York; MD maryland New_York; MA massachusetts New_York; MI michigan Detroit,Chicago; MN minnesota Chicago;
    MS mississippi Chicago; MO missouri Chicago; MT montana Denver; NE nebraska Chicago,Denver; NV nevada Los_Angeles;
    NH new_hampshire New_York; NJ new_jersey New_York; NM new_mexico Denver; NY new_york|new_york_state New_York;
    NC north_carolina New_York; ND north_dakota Chicago,Denver; OH ohio New_York; OK oklahoma Chicago; OR oregon Los_Angeles,Boise;
    PA pennsylvania New_York; RI rhode_island New_York; SC south_carolina New_York; SD south_dakota Chicago,Denver;
    TN tennessee New_York,Chicago; TX texas Chicago,Denver; UT utah Denver; VT vermont New_York; VA virginia New_York;
    WA washington|washington_state Los_Angeles; WV west_virginia New_York; WI wisconsin Chicago; WY wyoming Denver`,
  CA: `AB alberta Edmonton; BC british_columbia Vancouver,Edmonton; MB manitoba Winnipeg; NB new_brunswick Halifax;
    NL newfoundland|newfoundland_and_labrador St_Johns,Goose_Bay; NS nova_scotia Halifax; ON ontario Toronto,Winnipeg;
    PE prince_edward_island Halifax; QC quebec Toronto; SK saskatchewan Regina; YT yukon Whitehorse; NT northwest_territories Edmonton;
    NU nunavut Iqaluit,Rankin_Inlet`,
  AU: `NSW new_south_wales Australia/Sydney; VIC victoria Australia/Melbourne; QLD queensland Australia/Brisbane;
    SA south_australia Australia/Adelaide; WA western_australia Australia/Perth; TAS tasmania Australia/Hobart;
    NT northern_territory Australia/Darwin; ACT australian_capital_territory Australia/Sydney`,
  BR: `AC acre Rio_Branco; AL alagoas Maceio; AP amapa Belem; AM amazonas Manaus; BA bahia Bahia; CE ceara Fortaleza;
    DF distrito_federal Sao_Paulo; ES espirito_santo Sao_Paulo; GO goias Sao_Paulo; MA maranhao Fortaleza; MT mato_grosso Cuiaba;
    MS mato_grosso_do_sul Campo_Grande; MG minas_gerais Sao_Paulo; PA para Belem; PB paraiba Fortaleza; PR parana Sao_Paulo;
    PE pernambuco Recife; PI piaui Fortaleza; RJ - Sao_Paulo; RN rio_grande_do_norte Fortaleza; RS rio_grande_do_sul Sao_Paulo;
    RO rondonia Porto_Velho; RR roraima Boa_Vista; SC santa_catarina Sao_Paulo; SP - Sao_Paulo; SE sergipe Maceio; TO tocantins Araguaina`,
  MX: `- baja_california Tijuana; - sonora Hermosillo; - sinaloa Mazatlan; - baja_california_sur Mazatlan; - quintana_roo Cancun;
    - yucatan Merida; - jalisco Mexico_City; - nuevo_leon Monterrey; DF distrito_federal Mexico_City`,
  CO: 'DC bogota_dc|distrito_capital Bogota',
  GB: '- england|inglaterra Europe/London; - scotland|schottland|ecosse|escocia Europe/London; - wales Europe/London; - northern_ireland|nordirland Europe/London; - kent|surrey|essex|yorkshire|lancashire|lincolnshire|cambridgeshire|oxfordshire Europe/London',
};

function table(): ReadonlyMap<string, readonly Region[]> {
  const all = new Map<string, Region[]>();
  for (const [country, rows] of Object.entries(DATA)) {
    for (const [code = '', names = '', zones = ''] of rows.split(';').map((row) => row.trim().split(/\s+/u))) {
      const region = { country, code: code === '-' ? foldName(names) : code, zones: zones.split(',').flatMap(zoneNamed) };
      for (const name of [code, ...names.split('|')].filter((one) => one !== '-')) {
        all.set(foldName(name), [...(all.get(foldName(name)) ?? []), region]);
      }
    }
  }
  return all;
}

function zoneNamed(name: string): Zone[] {
  const zone = canonicalZone(/^(?:Australia|Europe|Pacific)\//u.test(name) ? name : `America/${name}`);
  return zone === null ? [] : [zone];
}

let regions: ReadonlyMap<string, readonly Region[]> | null = null;

/** Every state of a name or a code. */
export function regionsNamed(name: string): readonly Region[] {
  regions ??= table();
  return regions.get(foldName(name)) ?? [];
}
