import { OptionGroup, type OptionGroupProps } from '@/components/ui/option-group'

type RadioGroupProps = OptionGroupProps & { defaultValue?: string | undefined }

/** One choice out of a few, all visible. Arrow keys move between the options. */
export function RadioGroup({ defaultValue, ...group }: RadioGroupProps) {
  const chosen = defaultValue === undefined ? [] : [defaultValue]
  return <OptionGroup type="radio" chosen={chosen} {...group} />
}
