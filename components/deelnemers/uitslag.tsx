import type { Afgekapt, Uitslag } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'

const { uitnodigen: TEKST } = DEELNEMERS_TEKSTEN

/** What came of a list of addresses: the counts first, every line behind them. */
export function UitslagMelding({ uitslag }: { uitslag: Uitslag }) {
  const { samenvatting, isVolledig, bekend, dubbel, fout } = uitslag
  return (
    <Alert type={isVolledig ? 'ok' : 'warning'} title={samenvatting} headingLevel={3} live="status">
      <Regels
        kop={TEKST.foutRegels}
        open
        regels={{
          rest: fout.rest,
          rijen: fout.rijen.map(
            ({ regel, tekst, melding }) => `${TEKST.regel(regel, tekst)} – ${melding}`,
          ),
        }}
      />
      <Regels kop={TEKST.bekend} regels={bekend} />
      <Regels kop={TEKST.dubbel} regels={dubbel} />
    </Alert>
  )
}

type RegelsProps = { kop: string; regels: Afgekapt<string>; open?: boolean }

function Regels({ kop, regels: { rijen, rest }, open = false }: RegelsProps) {
  if (rijen.length === 0) return null
  return (
    <Details summary={kop} open={open}>
      <div className="vit-deelnemers__regels">
        <List items={rijen} />
      </div>
      {rest > 0 && <Paragraph>{TEKST.rest(rest)}</Paragraph>}
    </Details>
  )
}
