type BarProps = {
  /** From 0 to `max`; null draws the track alone. */
  value: number | null
  max: number
  /** Where the dashed line stands. */
  reference: number
}

/** A bar beside the figure it shows: the figure is what is read out, so the bar is not. */
export function Bar({ value, max, reference }: BarProps) {
  const percent = (figure: number) => `${(figure / max) * 100}%`
  return (
    <svg className="vit-bar" aria-hidden="true">
      <rect className="vit-bar__track" width="100%" y="8" height="16" rx="3" />
      {value !== null && (
        <rect className="vit-bar__value" width={percent(value)} y="8" height="16" rx="3" />
      )}
      <line
        className="vit-sign-basisniveau"
        x1={percent(reference)}
        x2={percent(reference)}
        y1="2"
        y2="30"
      />
    </svg>
  )
}
