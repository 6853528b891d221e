/** A page made of one of the person's own files. */
export interface OwnPage {
  /** Ready for an address: `/own/…`. */
  path: string;
  file: string;
  title: string;
}

export interface SampleSite {
  /** `http://127.0.0.1:<port>`; an outlet's own host is `http://<outlet>.localhost:<port>`. */
  origin: string;
  port: number;
  own: OwnPage[];
  close(): Promise<void>;
}

export interface SampleSiteOptions {
  /** 0 takes any free one. */
  port?: number;
  /** A person's own `.txt` and `.html` files, or folders of them, served under `/own/`. */
  folders?: string[];
}

export function startSite(options?: SampleSiteOptions): Promise<SampleSite>;
