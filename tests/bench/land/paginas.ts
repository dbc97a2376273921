import { BEHEER_PADEN } from '@/components/beheer/paden'
import { gemeentePaden } from '@/components/gemeente/paden'
import { LANDELIJK_PADEN, regioPaden } from '@/components/regio/paden'
import type { Land } from './generate'

/** Something that someone asks of the national database. */
export type Pagina = Readonly<{
  what: string
  wie: 'adviseur' | 'beheerder' | 'coordinator'
  /** @param turn counts the requests, so that not everyone asks for the same */
  pad: (land: Land, turn: number) => string
  /** Milliseconds that p95 stays under, where that was agreed. */
  limit?: number
  /** How often it is asked for. */
  runs: number
  /** Whether the growth of its cost is measured too. */
  groeit?: true
  /** Each time right after something that is shared changed, so that nothing of it was kept. */
  naWijziging?: true
}>

/** The regio with the most gemeenten. */
const regio = ({ regioCodes }: Land) => regioPaden(regioCodes[0] ?? '')

/** A gemeente of that regio that shares by name. */
const deler = ({ gemeenten, regioCodes }: Land) =>
  gemeenten.find(({ regioCode, deelt }) => regioCode === regioCodes[0] && deelt === 'herkenbaar')
    ?.code ?? ''

/** Two letters that occur in many names. */
const LETTERS = ['am', 'en', 'wijk', 'den', 'berg', 'oost', 'land', 'veen', 'dam', 'hoek']
const zoek = (pad: string, turn: number) => `${pad}?zoek=${LETTERS[turn % LETTERS.length] ?? ''}`

/** What is measured, one line for each address. */
export const PAGINAS: readonly Pagina[] = [
  {
    what: 'Region page',
    wie: 'adviseur',
    pad: (land) => regio(land).regio,
    limit: 100,
    runs: 60,
  },
  {
    what: 'Region page, right after someone shared',
    wie: 'adviseur',
    pad: (land) => regio(land).regio,
    limit: 100,
    runs: 60,
    naWijziging: true,
    groeit: true,
  },
  {
    what: 'Region page through a lens',
    wie: 'adviseur',
    pad: (land) => `${regio(land).regio}?lens=hervormingsagenda-jeugd`,
    limit: 100,
    runs: 60,
  },
  {
    what: 'National page',
    wie: 'beheerder',
    pad: () => LANDELIJK_PADEN.landelijk,
    limit: 300,
    runs: 60,
  },
  {
    what: 'National page, right after someone shared',
    wie: 'beheerder',
    pad: () => LANDELIJK_PADEN.landelijk,
    limit: 300,
    runs: 60,
    naWijziging: true,
    groeit: true,
  },
  {
    what: 'Shared page of a gemeente',
    wie: 'adviseur',
    pad: (land) => regio(land).gedeeld(deler(land)),
    runs: 60,
  },
  {
    what: 'Results of a region, JSON',
    wie: 'adviseur',
    pad: (land) => regio(land).download('resultaten'),
    runs: 60,
  },
  {
    what: 'Results of a region, CSV, right after someone shared',
    wie: 'adviseur',
    pad: (land) => regio(land).download('resultaten.csv'),
    runs: 40,
    naWijziging: true,
    groeit: true,
  },
  {
    what: 'Results of a region, XLSX',
    wie: 'adviseur',
    pad: (land) => regio(land).download('resultaten.xlsx'),
    runs: 40,
  },
  {
    what: 'Report of a region, PDF',
    wie: 'adviseur',
    pad: (land) => regio(land).download('rapport.pdf'),
    runs: 20,
  },
  {
    what: 'Open data, CSV, right after someone shared',
    wie: 'beheerder',
    pad: () => LANDELIJK_PADEN.csv,
    runs: 40,
    naWijziging: true,
    groeit: true,
  },
  { what: 'Open data, CSV', wie: 'beheerder', pad: () => LANDELIJK_PADEN.csv, runs: 40 },
  { what: 'Open data, JSON', wie: 'beheerder', pad: () => LANDELIJK_PADEN.json, runs: 40 },
  {
    what: 'Search in the register',
    wie: 'beheerder',
    pad: (_, turn) => zoek(BEHEER_PADEN.register, turn),
    runs: 60,
    groeit: true,
  },
  {
    what: 'Search for users',
    wie: 'beheerder',
    pad: (_, turn) => zoek(BEHEER_PADEN.gebruikers, turn),
    runs: 60,
  },
  { what: 'Audit, newest page', wie: 'beheerder', pad: () => BEHEER_PADEN.audit, runs: 60 },
  {
    what: 'Overview of a gemeente',
    wie: 'coordinator',
    pad: ({ gemeenten }) => gemeentePaden(gemeenten[0]?.code ?? '').gemeente,
    runs: 60,
  },
]
