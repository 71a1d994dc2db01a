/** A certificate that nobody signed, for harbour-post.test, with its key. Made for these tests; it guards nothing. */
export const selfSigned = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBjzCCATWgAwIBAgIUbeEGorJ25NX9ZBATGH0wn8oU61kwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRaGFyYm91ci1wb3N0LnRlc3QwIBcNMjYxMTIyMjM1NzMwWhgP
MjEyNjEwMjkyMzU3MzBaMBwxGjAYBgNVBAMMEWhhcmJvdXItcG9zdC50ZXN0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwGveuXm5vThNucu4PL62Txi1nLdsl6Kk
JbfW4H1sDcdR3PiBToXKQUzlqhgSQp+ZavkTTy5UqrUQAnec5M4dlaNTMFEwHQYD
VR0OBBYEFLg67Crewbps4aocPCccyH1sXM7CMB8GA1UdIwQYMBaAFLg67Crewbps
4aocPCccyH1sXM7CMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIg
PavoTPFXinOKJ13yqjBucqO3LmzVvTAAVcrHcj8xxokCIQCz6bgI8rd3DF76/JLP
wxJ8y6WaqwddBqMe9QUXpSTNNw==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgEugorr3FFkP1jqzy
d/GBjDO10SPOBKzZPArjxSli4vOhRANCAATAa965ebm9OE25y7g8vrZPGLWct2yX
oqQlt9bgfWwNx1Hc+IFOhcpBTOWqGBJCn5lq+RNPLlSqtRACd5zkzh2V
-----END PRIVATE KEY-----
`
}
