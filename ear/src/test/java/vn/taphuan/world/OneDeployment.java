package vn.taphuan.world;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * All test classes meet the same running application: it is deployed for the first of them and stays.
 *
 * <p>Each of them names the same archive, and to deploy it anew took longer than most of their tests.
 */
public class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    /** Answers for the container when it is asked to deploy again, or to take away. */
    public static class Once {
        private static final int WITHIN_THE_CONTEXT_OF_THE_DEPLOYMENT = -10;

        @Inject
        @DeploymentScoped
        private InstanceProducer<DeploymentDescription> description;

        @Inject
        @DeploymentScoped
        private InstanceProducer<Deployment> deployment;

        @Inject
        @DeploymentScoped
        private InstanceProducer<ProtocolMetaData> reached;

        private ProtocolMetaData first;

        void deploy(@Observes(precedence = WITHIN_THE_CONTEXT_OF_THE_DEPLOYMENT) EventContext<DeployDeployment> asked) {
            var wanted = asked.getEvent().getDeployment();
            if (first == null) {
                asked.proceed();
                first = reached.get();
            } else {
                description.set(wanted.getDescription());
                deployment.set(wanted);
                reached.set(first);
                wanted.deployed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployDeployment> asked) {
            asked.getEvent().getDeployment().undeployed();
        }
    }
}
