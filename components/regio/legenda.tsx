import { NiveauSign } from '@/components/niveau/niveau-sign'
import { NIVEAUS } from '@/lib/instrument/model'
import { LEGENDA_TEKSTEN as TEKST } from './teksten'

/** The colours of the levels, or of scores rounded down, which have no name. */
export function Legenda({ wat = 'niveau' }: { wat?: 'niveau' | 'score' }) {
  return (
    <ul className="rg-legenda" aria-label={TEKST.titel[wat]}>
      {NIVEAUS.map((niveau) => (
        <li key={niveau}>
          {wat === 'niveau' ? (
            <NiveauSign niveau={niveau} />
          ) : (
            <span className={`vit-niveau vit-niveau--${niveau}`}>{TEKST.score(niveau)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
