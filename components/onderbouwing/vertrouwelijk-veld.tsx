import { Checkbox } from '@/components/ui/checkbox'
import { ONDERBOUWING_TEKSTEN } from './teksten'

const { vertrouwelijkVeld: TEKST } = ONDERBOUWING_TEKSTEN

/** The tick that keeps a piece out of what is passed on. */
export function VertrouwelijkVeld({ id, defaultChecked }: { id: string; defaultChecked: boolean }) {
  return (
    <Checkbox
      id={id}
      name="vertrouwelijk"
      value="ja"
      label={TEKST.label}
      hint={TEKST.hint}
      defaultChecked={defaultChecked}
    />
  )
}
