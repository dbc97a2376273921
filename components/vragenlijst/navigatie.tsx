import { ProgressRing } from '@/components/ui/progress-ring'
import type { Voortgang } from '@/lib/vragenlijst/rules'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import type { NavigatieWaarde } from './weergave'

type NavigatieProps = {
  waarden: readonly NavigatieWaarde[]
  huidig: string
  totaal: Voortgang
}

const CURRENT = { 'aria-current': 'page' } as const

/** The three waarden with their kenmerken and how far each is. */
export function Navigatie({ waarden, huidig, totaal }: NavigatieProps) {
  return (
    <nav aria-label={VRAGENLIJST_TEKSTEN.navigatie.label} className="vl-nav">
      <p className="vl-nav__totaal">
        <Ring voortgang={totaal} />
        {VRAGENLIJST_TEKSTEN.navigatie.voortgang(totaal.beantwoord, totaal.totaal)}
      </p>
      {waarden.map((waarde) => (
        <div key={waarde.id} className="vl-nav__waarde">
          <p className="vl-nav__titel">
            {waarde.titel}
            <span className="vl-nav__telling">
              {VRAGENLIJST_TEKSTEN.navigatie.voortgang(
                waarde.voortgang.beantwoord,
                waarde.voortgang.totaal,
              )}
            </span>
          </p>
          <ol className="vl-nav__lijst" start={waarde.kenmerken[0]?.nummer}>
            {waarde.kenmerken.map(({ id, nummer, kort, href, voortgang }) => (
              <li key={id}>
                {/* A whole new page: what is typed here is then saved or kept before it goes. */}
                <a href={href} className="vl-nav__link" {...(id === huidig && CURRENT)}>
                  <span className="vl-nav__nummer">{nummer}</span>
                  <span className="vl-nav__naam">{kort}</span>
                  <Ring voortgang={voortgang} />
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  )
}

function Ring({ voortgang: { beantwoord, totaal } }: { voortgang: Voortgang }) {
  return (
    <ProgressRing
      done={beantwoord}
      total={totaal}
      label={VRAGENLIJST_TEKSTEN.navigatie.voortgang(beantwoord, totaal)}
    />
  )
}

/** The navigation after answers on this page were saved. */
export function withBeantwoord(
  waarden: readonly NavigatieWaarde[],
  huidig: string,
  beantwoord: number | null,
): { waarden: readonly NavigatieWaarde[]; totaal: Voortgang } {
  const adjusted = waarden.map((waarde) => {
    const current = waarde.kenmerken.find(({ id }) => id === huidig)
    if (!current || beantwoord === null) return waarde
    const more = beantwoord - current.voortgang.beantwoord
    const add = ({ beantwoord: before, totaal }: Voortgang) => ({
      beantwoord: before + more,
      totaal,
    })
    return {
      ...waarde,
      voortgang: add(waarde.voortgang),
      kenmerken: waarde.kenmerken.map((kenmerk) =>
        kenmerk === current ? { ...kenmerk, voortgang: add(kenmerk.voortgang) } : kenmerk,
      ),
    }
  })
  const sum = (pick: (voortgang: Voortgang) => number) =>
    adjusted.reduce((total, { voortgang }) => total + pick(voortgang), 0)
  return {
    waarden: adjusted,
    totaal: { beantwoord: sum((v) => v.beantwoord), totaal: sum((v) => v.totaal) },
  }
}
