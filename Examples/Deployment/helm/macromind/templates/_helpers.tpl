{{- define "macromind.name" -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{- define "macromind.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}

{{- define "macromind.secret" -}}
{{ if .Values.secrets.create }}{{ include "macromind.name" . }}{{ else }}{{ .Values.secrets.existing }}{{ end }}
{{- end -}}

{{- define "macromind.databaseHost" -}}
{{ include "macromind.name" . }}-postgresql
{{- end -}}

{{/* Labels that never change, for selectors: (dict "root" $ "component" "auth") */}}
{{- define "macromind.selector" -}}
app.kubernetes.io/name: macromind
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{- define "macromind.labels" -}}
{{ include "macromind.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end -}}

{{/* The parts by name with their port, whatever the mode. */}}
{{- define "macromind.parts" -}}
{{- if eq .Values.mode "single" -}}
all:
  port: {{ .Values.single.port }}
  serves: auth,meals,ai,web
  resources: {{ toJson .Values.single.resources }}
{{- else -}}
{{ toYaml .Values.services }}
{{- end -}}
{{- end -}}

{{/* The address of the database, in an environment that holds its password before. */}}
{{- define "macromind.databaseEnvironment" -}}
{{- if eq .Values.mode "single" }}
- name: MACROMIND_DATABASE_URL
  value: sqlite:/data/macromind.sqlite
{{- else if .Values.database.create }}
- name: POSTGRES_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ include "macromind.secret" . }}, key: database-password}}
- name: MACROMIND_DATABASE_URL
  value: postgres://{{ .Values.database.user }}:$(POSTGRES_PASSWORD)@{{ include "macromind.databaseHost" . }}:5432/{{ .Values.database.name }}
{{- else }}
- name: MACROMIND_DATABASE_URL
  valueFrom: {secretKeyRef: {name: {{ include "macromind.secret" . }}, key: database-url}}
{{- end }}
{{- end -}}

{{- define "macromind.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end -}}

{{- define "macromind.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end -}}

{{/* Pods of the server that run once: (dict "root" $ "component" "migrate") */}}
{{- define "macromind.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- end -}}

{{- define "macromind.storageClass" -}}
{{- with . }}
storageClassName: {{ . }}
{{- end }}
{{- end -}}
