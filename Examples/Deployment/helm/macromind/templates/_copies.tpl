{{/* The pod that copies or restores: (dict "root" $ "component" "backup" "command" "…") */}}
{{- define "macromind.copyPod" -}}
{{- $single := eq .root.Values.mode "single" -}}
metadata:
  labels: {{- include "macromind.labels" . | nindent 4 }}
spec:
  restartPolicy: OnFailure
  automountServiceAccountToken: false
  enableServiceLinks: false
  securityContext:
    {{- if $single }}
    {{- include "macromind.podSecurity" .root | nindent 4 }}
    {{- else }}
    runAsNonRoot: true
    runAsUser: 999
    runAsGroup: 999
    fsGroup: 999
    seccompProfile: {type: RuntimeDefault}
    {{- end }}
  {{- if $single }}
  {{- include "macromind.pullSecrets" .root | nindent 2 }}
  {{- if eq .component "backup" }}
  # The volume can be mounted on one node only: that of the server.
  affinity:
    podAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        - topologyKey: kubernetes.io/hostname
          labelSelector:
            matchLabels: {{- include "macromind.selector" (dict "root" .root "component" "all") | nindent 14 }}
  {{- end }}
  {{- end }}
  containers:
    - name: {{ .component }}
      image: {{ if $single }}{{ include "macromind.image" .root }}{{ else }}{{ .root.Values.database.image }}{{ end }}
      command: [bash, -euo, pipefail, -c]
      args:
        - |
          {{- .command | trim | nindent 10 }}
      env:
        - {name: KEEP_DAYS, value: {{ .root.Values.backup.keepDays | quote }}}
        - {name: BACKUP_FOLDER, value: /backup}
        - {name: RESTORE_FILE, value: {{ .root.Values.restore.file | quote }}}
        {{- include "macromind.databaseEnvironment" .root | nindent 8 }}
      resources:
        requests: {cpu: 100m, memory: 128Mi}
        limits: {cpu: "1", memory: 512Mi}
      securityContext: {{- include "macromind.containerSecurity" .root | nindent 8 }}
      volumeMounts:
        - {name: backup, mountPath: /backup}
        - {name: tmp, mountPath: /tmp}
        {{- if $single }}
        - {name: data, mountPath: /data}
        {{- end }}
  volumes:
    - name: backup
      persistentVolumeClaim: {claimName: {{ include "macromind.name" .root }}-backup}
    - {name: tmp, emptyDir: {}}
    {{- if $single }}
    - name: data
      persistentVolumeClaim: {claimName: {{ include "macromind.name" .root }}-data}
    {{- end }}
{{- end -}}
