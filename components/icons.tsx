/** Icons, drawn on a 16-unit grid as inline SVG in the colour of the text; decorative, so hidden from readers. */
import type { ComponentChildren } from 'preact';

interface IconProps {
  class?: string;
}

function Icon({ children, class: extra = '' }: IconProps & { children: ComponentChildren }) {
  return (
    <svg
      class={`icon ${extra}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const ChevronIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6 3.5 10.5 8 6 12.5" />
  </Icon>
);

export const BackIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 3.5 5.5 8l4.5 4.5" />
  </Icon>
);

export const CloseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const OutwardIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6 3.5H3.5v9h9V10M9 3h4v4m0-4L7.5 8.5" />
  </Icon>
);

export const PanelIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 3h12v10H2zM9.5 3v10" />
  </Icon>
);

export const TargetIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 2v2.5M8 11.5V14M2 8h2.5m7 0H14M8 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z" />
  </Icon>
);

export const KeepIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 2.5h8v11L8 10.5l-4 3z" />
  </Icon>
);

export const DoneIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m3 8.5 3.2 3.2L13 4.8" />
  </Icon>
);

export const OptionsIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 4.5h7m3 0h2M2 11.5h2m3 0h7" />
    <circle cx="10.5" cy="4.5" r="1.7" />
    <circle cx="5.5" cy="11.5" r="1.7" />
  </Icon>
);

/** The extension's own mark: two quotation marks over a dotted line. */
export function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M6 15c0-6 3-9.5 8-10.5v3.5c-2.2.8-3.3 2.3-3.4 4.5H14V20H6zm12 0c0-6 3-9.5 8-10.5v3.5c-2.2.8-3.3 2.3-3.4 4.5H26V20h-8z"
      />
      <path
        stroke="var(--mark-same)"
        stroke-width="3"
        stroke-linecap="round"
        stroke-dasharray="0 5"
        d="M6 26.5h21"
      />
    </svg>
  );
}
