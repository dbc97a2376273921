import { OptionGroup, type OptionGroupProps } from '@/components/ui/option-group'

type CheckboxGroupProps = OptionGroupProps & { defaultValues: readonly string[] }

/** Any number of choices out of a few. */
export function CheckboxGroup({ defaultValues, ...group }: CheckboxGroupProps) {
  return <OptionGroup type="checkbox" chosen={defaultValues} {...group} />
}
