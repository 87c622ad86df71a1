# Whether a message is from Rolegraph: its body comes on the standard input, exactly as it was sent.
key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \n')
expected=$(
  { printf '%s.%s.' "$WEBHOOK_ID" "$WEBHOOK_TIMESTAMP"; cat; } |
    openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | base64
)
age=$(($(date +%s) - WEBHOOK_TIMESTAMP))
if [ "${age#-}" -lt 300 ] && [ "$WEBHOOK_SIGNATURE" = "v1,$expected" ]
then echo from Rolegraph
else echo not from Rolegraph; exit 1
fi
