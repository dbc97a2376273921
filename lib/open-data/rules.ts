import type { Cel, Getal, Groep, Publicatie } from '@/lib/landelijk/schema'
import type { Werkblad } from '@/lib/tabellen/model'
import { gegevensrijSchema, WOORDENBOEK, type Aggregaten, type Gegevensrij } from './schema'

type Onderwerp = Pick<Gegevensrij, 'onderwerp' | 'kenmerk' | 'onderdeel' | 'naam'>
type Cijfers = Omit<
  Gegevensrij,
  keyof Onderwerp | 'jaar' | 'groepsoort' | 'groep' | 'groepnaam' | 'afgeschermd'
>

const GEEN_CIJFERS: Cijfers = {
  gemeenten: null,
  aantal: null,
  niveau1: null,
  niveau2: null,
  niveau3: null,
  niveau4: null,
  niveau5: null,
  kwartiel1: null,
  mediaan: null,
  kwartiel3: null,
}

function toCijfers({ verdeling }: Cel): Cijfers {
  if (!verdeling) return GEEN_CIJFERS
  const { n, niveaus, kwartielen } = verdeling
  return {
    gemeenten: n,
    aantal: null,
    niveau1: niveaus[1],
    niveau2: niveaus[2],
    niveau3: niveaus[3],
    niveau4: niveaus[4],
    niveau5: niveaus[5],
    kwartiel1: kwartielen.eerste,
    mediaan: kwartielen.mediaan,
    kwartiel3: kwartielen.derde,
  }
}

const LAND = { jaar: null, groepsoort: 'land', groep: 'NL', groepnaam: 'Nederland' } as const

const toPlaats = ({ jaar, soort, code, naam }: Groep) => ({
  jaar,
  groepsoort: soort,
  groep: code,
  groepnaam: naam,
})

const verdelingRij = (plaats: ReturnType<typeof toPlaats>, over: Onderwerp, cel: Cel) => ({
  ...plaats,
  ...over,
  ...toCijfers(cel),
  afgeschermd: cel.afgeschermd,
})

/** A count over the country; without a number it says why. */
const tellingRij = (over: Onderwerp, { van, aantal, afgeschermd }: Getal): Gegevensrij => ({
  ...{ ...LAND, ...over, ...GEEN_CIJFERS },
  ...{ gemeenten: van, aantal, afgeschermd },
})

/** All that is published as rows of one table, each with every column. */
export function toRijen(publicatie: Publicatie): Gegevensrij[] {
  const { instrument, groepen, delen, vraag, signalen, versies } = publicatie
  const namen = new Map(instrument.kenmerken.map(({ id, titel }) => [id, titel]))
  const over = (
    onderwerp: Gegevensrij['onderwerp'],
    kenmerk: string,
    onderdeel: string | null,
  ) => ({
    ...{ onderwerp, kenmerk, onderdeel },
    naam: namen.get(kenmerk) ?? '',
  })
  return [
    ...groepen.flatMap((groep) =>
      Object.entries(groep.kenmerken).map(([id, cel]) =>
        verdelingRij(toPlaats(groep), over('kenmerk', id, null), cel),
      ),
    ),
    ...delen.map(({ lens, onderdeel, cel }) => {
      const id = `${lens.id}.${onderdeel.id}`
      const naam = `${lens.titel}: ${onderdeel.titel}`
      const deel = { onderwerp: 'afspraak', kenmerk: null, onderdeel: id, naam } as const
      return verdelingRij(LAND, deel, cel)
    }),
    ...vraag.cellen.map((cel) => tellingRij(over('ondersteuning', cel.kenmerkId, cel.soort), cel)),
    ...signalen.cellen.map((cel) => tellingRij(over('signaal', cel.kenmerkId, cel.partij), cel)),
    ...versies.map(({ versie, metingen: aantal }) => {
      const naam = `Versie ${versie}`
      const deel = { onderwerp: 'versie', kenmerk: null, onderdeel: versie, naam } as const
      const afgeschermd = aantal === null ? ('klein-aantal' as const) : null
      return tellingRij(deel, { van: null, aantal, afgeschermd })
    }),
  ]
}

/** Whether a row tells anything. */
export const isGevuld = ({ gemeenten, aantal }: Gegevensrij) =>
  gemeenten !== null || aantal !== null

/** The rows as a table for a file; its columns are named as in the dictionary. */
export function toTabel(rijen: readonly Gegevensrij[]): Pick<Werkblad, 'kolommen' | 'rijen'> {
  const namen = gegevensrijSchema.keyof().options
  return {
    kolommen: namen.map((titel) => ({
      titel,
      uitleg: WOORDENBOEK[titel].betekenis,
      breedte: 0,
    })),
    rijen: rijen.map((rij) => namen.map((naam) => rij[naam])),
  }
}

/** Under which name the file is saved; that of a demo says so. */
export const toBestandsnaam = ({ stand, verzonnen }: Pick<Aggregaten, 'stand' | 'verzonnen'>) =>
  `vit-aggregaten${verzonnen ? '-demo' : ''}-${stand}.csv`
