"""What has to hold among the objects of one rendering, beyond the schema of each."""


def by_kind(objects, kind):
    return {item["metadata"]["name"]: item for item in objects if item["kind"] == kind}


def templates(objects):
    """Every pod template as (kind and name, template)."""
    for item in objects:
        name = f"{item['kind']} {item['metadata']['name']}"
        if item["kind"] in ("Deployment", "StatefulSet", "Job"):
            yield name, item["spec"]["template"]
        if item["kind"] == "CronJob":
            yield name, item["spec"]["jobTemplate"]["spec"]["template"]


def matches(selector, labels):
    for rule in selector.get("matchExpressions", []):
        inside = labels.get(rule["key"]) in rule["values"]
        if inside != (rule["operator"] == "In"):
            return False
    return all(labels.get(key) == value for key, value in selector.get("matchLabels", {}).items())


def problems(objects, known_secrets, settings):
    """Says what does not hold, one line each."""
    found = []
    pods = dict(templates(objects))
    for name, template in pods.items():
        found += [f"{name}: {line}" for line in pod_problems(objects, template["spec"], known_secrets, settings)]
    for kind in ("Deployment", "StatefulSet", "PodDisruptionBudget"):
        for name, item in by_kind(objects, kind).items():
            if not any(matches(item["spec"]["selector"], t["metadata"]["labels"]) for t in pods.values()):
                found.append(f"{kind} {name} selects no pod")
    found += [*service_problems(objects, pods), *ingress_problems(objects)]
    deployments = by_kind(objects, "Deployment")
    for name, item in by_kind(objects, "HorizontalPodAutoscaler").items():
        if item["spec"]["scaleTargetRef"]["name"] not in deployments:
            found.append(f"HorizontalPodAutoscaler {name} scales nothing")
    names = [(item["kind"], item["metadata"]["name"]) for item in objects]
    found += [f"{kind} {name} is there twice" for kind, name in set(names) if names.count((kind, name)) > 1]
    return found


def pod_problems(objects, pod, known_secrets, settings):
    secrets = set(by_kind(objects, "Secret")) | known_secrets
    claims = set(by_kind(objects, "PersistentVolumeClaim"))
    if not pod["securityContext"].get("runAsNonRoot"):
        yield "may run as root"
    if pod.get("automountServiceAccountToken") is not False:
        yield "gets a token of the cluster"
    for volume in pod.get("volumes", []):
        claim = volume.get("persistentVolumeClaim", {}).get("claimName")
        if claim and claim not in claims:
            yield f"the claim {claim} is missing"
    for container in pod["containers"]:
        security = container["securityContext"]
        if not security["readOnlyRootFilesystem"] or security["allowPrivilegeEscalation"]:
            yield "may write to its image or gain rights"
        if not {"requests", "limits"} <= set(container["resources"]):
            yield "has no requests or limits"
        for entry in container.get("envFrom", []):
            if entry["configMapRef"]["name"] not in by_kind(objects, "ConfigMap"):
                yield "its config map is missing"
        for entry in container.get("env", []):
            reference = entry.get("valueFrom", {}).get("secretKeyRef")
            if reference and reference["name"] not in secrets:
                yield f"the secret {reference['name']} is missing"
        for name in environment_names(objects, container):
            if name.startswith("MACROMIND_") and name not in settings:
                yield f"{name} is no setting of the server"


def environment_names(objects, container):
    names = [entry["name"] for entry in container.get("env", [])]
    for entry in container.get("envFrom", []):
        names += by_kind(objects, "ConfigMap").get(entry["configMapRef"]["name"], {}).get("data", {})
    return names


def service_problems(objects, pods):
    for name, item in by_kind(objects, "Service").items():
        selector = {"matchLabels": item["spec"]["selector"]}
        chosen = [t["spec"] for t in pods.values() if matches(selector, t["metadata"]["labels"])]
        ports = {p["name"]: p["containerPort"] for pod in chosen for c in pod["containers"] for p in c.get("ports", [])}
        for port in item["spec"]["ports"]:
            if port["targetPort"] not in ports:
                yield f"Service {name} leads to no port"
            elif port["port"] != ports[port["targetPort"]]:
                yield f"Service {name} has another port than its pods"


def ingress_problems(objects):
    services = by_kind(objects, "Service")
    for name, item in by_kind(objects, "Ingress").items():
        for rule in item["spec"]["rules"]:
            for path in rule["http"]["paths"]:
                if path["backend"]["service"]["name"] not in services:
                    yield f"Ingress {name}: {path['path']} leads nowhere"


def expressions(objects):
    """The queries of alerts."""
    for item in objects:
        if item["kind"] == "PrometheusRule":
            for group in item["spec"]["groups"]:
                for rule in group["rules"]:
                    yield rule["alert"], rule["expr"], rule["annotations"]["runbook"]
