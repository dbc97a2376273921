import { AmbitieFormulier } from '@/components/resultaten/ambitie-formulier'
import type { FormActie } from '@/components/resultaten/model'
import { AMBITIE_TEKSTEN } from '@/components/resultaten/teksten'
import { Paragraph } from '@/components/ui/paragraph'
import type { KenmerkStand, RapportInput } from '@/lib/report/input'

export type AmbitieProps = {
  stand: KenmerkStand
  input: RapportInput
  /** Null for who may only read it. */
  action: FormActie | null
  pad: string
  plaats: { nummer: number; van: number } | null
}

/** The ambition on a kenmerk, and the form that changes it for who may. */
export function Ambitie({ stand, input, action, ...rest }: AmbitieProps) {
  const { niveau, prioriteit, jaar } = stand.ambitie
  return (
    <div className="grid grid-cols-1 gap-1">
      <Paragraph>{AMBITIE_TEKSTEN.regel(niveau, prioriteit, jaar)}</Paragraph>
      {action && (
        <AmbitieFormulier
          kenmerkId={stand.kenmerk.id}
          ambitie={stand.ambitie}
          schaal={input.instrument.schaal.map((stap) => ({ niveau: stap.niveau, naam: stap.naam }))}
          action={action}
          {...rest}
        />
      )}
    </div>
  )
}
