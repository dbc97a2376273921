import { NIVEAUS, type Niveau } from '@/lib/instrument/model'
import type { NiveauTelling } from '@/lib/scoring/count-niveaus'
import { SPREIDING_TEKSTEN as TEKST } from './teksten'

type Stuk = Readonly<{ niveau: Niveau; aantal: number; van: number }>

/** The levels that occur, each with how many are on the levels below it. */
function listStukken(niveaus: NiveauTelling): Stuk[] {
  return NIVEAUS.map((niveau) => ({
    niveau,
    aantal: niveaus[niveau],
    van: NIVEAUS.filter((lager) => lager < niveau).reduce((sum, lager) => sum + niveaus[lager], 0),
  })).filter(({ aantal }) => aantal > 0)
}

type VerdelingProps = { niveaus: NiveauTelling; wat?: 'niveau' | 'score' }

/** How many gemeenten are on each level: a bar in parts, lowest level first. */
export function Verdeling({ niveaus, wat = 'niveau' }: VerdelingProps) {
  const stukken = listStukken(niveaus)
  const totaal = stukken.reduce((sum, { aantal }) => sum + aantal, 0)
  const share = (aantal: number) => `${(100 * aantal) / totaal}%`
  return (
    <svg className="rg-verdeling" role="img" aria-label={TEKST.verdeling(wat, stukken)}>
      {stukken.map(({ niveau, aantal, van }) => (
        <svg key={niveau} x={share(van)} width={share(aantal)} height="100%" aria-hidden="true">
          <rect className={`rg-stuk rg-stuk--${niveau}`} width="100%" height="100%" />
          <text className={`rg-stuk__getal rg-stuk__getal--${niveau}`} x="50%" y="50%">
            {aantal}
          </text>
        </svg>
      ))}
    </svg>
  )
}
