import type { Uitslag } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { List } from '@/components/ui/list'

const { uitnodigen: TEKST } = DEELNEMERS_TEKSTEN

/** What came of a list of addresses: the counts first, every line behind them. */
export function UitslagMelding({ uitslag }: { uitslag: Uitslag }) {
  const { samenvatting, isVolledig, bekend, dubbel, fout } = uitslag
  return (
    <Alert type={isVolledig ? 'ok' : 'warning'} title={samenvatting} headingLevel={3} live="status">
      <Regels kop={TEKST.foutRegels} regels={fout} open />
      <Regels kop={TEKST.bekend} regels={bekend} />
      <Regels kop={TEKST.dubbel} regels={dubbel} />
    </Alert>
  )
}

/** Lines that are shown at once; the rest is behind one more press. */
const EERSTE = 50

type RegelsProps = { kop: string; regels: readonly string[]; open?: boolean }

function Regels({ kop, regels, open = false }: RegelsProps) {
  if (regels.length === 0) return null
  const rest = regels.slice(EERSTE)
  return (
    <Details summary={kop} open={open}>
      <div className="vit-deelnemers__regels">
        <List items={regels.slice(0, EERSTE)} />
        {rest.length > 0 && (
          <Details summary={TEKST.rest(rest.length)}>
            <List items={rest} />
          </Details>
        )}
      </div>
    </Details>
  )
}
